import { asOfDay } from '../../clean/asOfDay';
import { bulkClosings, markBulkLoads } from '../../clean/bulkLoads';
import { Counted } from '../../clean/counted';
import { headerRemarks } from '../../clean/headerRemarks';
import { keepLastKnown } from '../../clean/keepLastKnown';
import type { Mapping } from '../../mapping';
import { columnCalled } from '../../mapping/correctMapping';
import type { Opportunity } from '../../opportunity';
import type { ReadResult } from '../../readResult';
import { tagReader } from '../columns/tagReader';
import { type SettledDates, settledDates } from '../dates/settledDates';
import { settledMoney } from '../money/settledMoney';
import type { ReadOptions, RecordReader } from '../readOptions';
import { outcomeReader } from '../stages/outcomeReader';
import { type StageCount, stageCounts, stageRemarks } from '../stages/stageCounts';
import type { StageHistory } from '../stages/stageHistory';
import { type Heading, TableReader } from '../tableReader';
import { opportunityAt, type Reading } from './opportunityAt';
import { requireColumns } from './requireColumns';

/** What a table of opportunities holds. */
export interface ReadOpportunities extends ReadResult<Opportunity> {
  /** Each stage as the export writes it, with what it was read as: what a person checks and corrects. */
  readonly stages: readonly StageCount[];
  /** The table of stage changes that was read with it; null for none. */
  readonly history: StageHistory | null;
}

/**
 * Reads opportunities whose rows come in block by block; see `readOpportunities`. Throws an Error where the mapping has no
 * column that tells won from lost, or where `by` is no header.
 */
export function opportunityReader(
  heading: Heading,
  suggested: Mapping,
  options: ReadOptions,
): RecordReader<ReadOpportunities> {
  const mapping = grouped(suggested, heading, options.by);
  requireColumns(heading, mapping);
  const table = new TableReader(heading, mapping);
  return { add: (rows) => table.add(rows), finish: () => finished(table, heading, mapping, options) };
}

/** The mapping with the column asked for as the tag `group`. */
export function grouped(mapping: Mapping, heading: Heading, by: string | undefined): Mapping {
  if (by === undefined) return mapping;
  return { ...mapping, columns: { ...mapping.columns, group: columnCalled(by, heading) } };
}

function finished(table: TableReader, heading: Heading, mapping: Mapping, options: ReadOptions): ReadOpportunities {
  const { columns, setAside, places } = table;
  const dates = settledDates(columns, options.dateOrder ?? 'unknown');
  const money = settledMoney(columns, options.decimalMark ?? 'unknown');
  const outcomes = outcomeReader(columns, options.stages ?? {}, mapping, places);
  const asOf = asOfDay(options.asOf, eventDays(dates, outcomes.outcomeAt, places));
  const counted = new Counted();
  const history = options.history ?? null;
  const reading: Reading = { columns, dates, money, outcomes, tagsAt: tagReader(columns), asOf, history, counted };
  const found = table.records((place, row) => opportunityAt(place, row, reading));
  const placeOf = found.map(({ place }) => place);
  const { kept, dropped } = keepLastKnown(
    found.map(({ record }) => record),
    (record, index) => knownDays(record, dates.ifReadable('modified', placeOf[index] ?? 0)),
  );
  for (const { record, keptRow } of dropped) {
    setAside.add(record.row, { reason: 'same id as a later row', text: `${record.id}, row ${keptRow} kept` });
  }
  const { records, remarks } = markBulkLoads(kept);
  const stages = stageCounts(outcomes, places);
  return {
    name: table.name,
    rows: table.filledRows,
    records,
    setAside: setAside.toList(),
    everySetAside: setAside,
    stages,
    history,
    remarks: [
      ...headerRemarks(heading, mapping),
      ...(table.twins?.toRemarks() ?? []),
      ...dates.remarks,
      ...money.remarks,
      ...stageRemarks(stages, outcomes, options.stages ?? {}),
      ...(history?.remarks ?? []),
      ...counted.toRemarks(),
      ...remarks,
      ...bulkClosings(records),
    ],
    mapping,
    asOf,
  };
}

function* eventDays(
  dates: SettledDates,
  outcomeAt: (place: number) => string | null,
  places: number,
): Iterable<number> {
  for (let place = 0; place < places; place++) {
    for (const field of ['created', 'lastActivity', 'stageChanged', 'modified'] as const) {
      yield dates.ifReadable(field, place);
    }
    if (outcomeAt(place) === 'open') continue;
    for (const field of ['closed', 'wonOn', 'lostOn'] as const) yield dates.ifReadable(field, place);
  }
}

/** A closing is later news than an open row, whatever the day of either. */
function knownDays({ closed, outcome, lastActivity, created }: Opportunity, modified: number): readonly number[] {
  const none = Number.NEGATIVE_INFINITY;
  return [
    Number.isNaN(modified) ? none : modified,
    outcome === 'open' ? 0 : 1,
    closed ?? none,
    lastActivity ?? none,
    created ?? none,
  ];
}
