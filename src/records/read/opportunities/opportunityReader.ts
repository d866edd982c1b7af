import { type AsOfFrom, asOfDay } from '../../clean/asOfDay';
import { bulkClosings, markBulkLoads } from '../../clean/bulkLoads';
import { Counted } from '../../clean/counted';
import { headerRemarks } from '../../clean/headerRemarks';
import { withoutDuplicates } from '../../clean/withoutDuplicates';
import type { Mapping } from '../../mapping';
import { columnCalled } from '../../mapping/correctMapping';
import type { Opportunity } from '../../opportunity';
import type { ReadResult, Remark } from '../../readResult';
import { tagReader } from '../columns/tagReader';
import { settledDates } from '../dates/settledDates';
import { settledMoney } from '../money/settledMoney';
import type { ReadOptions, RecordReader } from '../readOptions';
import { closingSigns } from '../stages/closingSigns';
import { contradictions } from '../stages/contradictions';
import { historyMatches } from '../stages/historyMatches';
import { outcomeReader } from '../stages/outcomeReader';
import { type StageCount, stageCounts } from '../stages/stageCounts';
import type { StageHistory } from '../stages/stageHistory';
import { stageRemarks } from '../stages/stageRemarks';
import { type Heading, TableReader } from '../tableReader';
import { eventDays } from './eventDays';
import { hindsight } from './hindsight';
import { leadsInstead } from './leadsInstead';
import { opportunityAt, type Reading } from './opportunityAt';
import { requireColumns } from './requireColumns';

/** What a table of opportunities holds. */
export interface ReadOpportunities extends ReadResult<Opportunity> {
  /** Each stage as the export writes it, with what it was read as: what a person checks and corrects. */
  readonly stages: readonly StageCount[];
  /** The table of stage changes that was read with it; null for none. */
  readonly history: StageHistory | null;
  readonly asOfFrom: AsOfFrom;
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
  const history = options.history ?? null;
  const upTo = asOfDay(options.asOf, eventDays({ columns, dates, outcomes, history }, places));
  const { asOf, asOfFrom } = upTo;
  const counted = new Counted();
  const reading: Reading = { columns, dates, money, outcomes, tagsAt: tagReader(columns), asOf, history, counted };
  const found = table.records((place, row) => opportunityAt(place, row, reading));
  const { records, remarks } = markBulkLoads(withoutDuplicates(found, { asOf, dates, newsOf, setAside }));
  const stages = stageCounts(outcomes, places);
  const signs = closingSigns(found, reading);
  const kind = kindRemarks(leadsInstead(heading, mapping), stages);
  return {
    name: table.name,
    rows: table.filledRows,
    records,
    setAside: setAside.toList(),
    everySetAside: setAside,
    stages,
    history,
    remarks: [
      ...kind,
      ...headerRemarks(heading, mapping),
      ...(table.twins?.toRemarks() ?? []),
      ...dates.remarks,
      ...money.remarks,
      ...stageRemarks({ counts: stages, signs, outcomes, chosen: options.stages ?? {} }),
      ...contradictions(found, { columns, outcomes }),
      ...(history?.remarks ?? []),
      ...historyMatches(history, { name: table.name, records, mapping }),
      ...counted.toRemarks(),
      ...hindsight(records, upTo),
      ...remarks,
      ...bulkClosings(records),
    ],
    mapping,
    asOf,
    asOfFrom,
  };
}

/** Leads can be lost, as some systems call it, and are never won: a sheet with wins is one of its own kind. */
function kindRemarks(instead: string | null, stages: readonly StageCount[]): readonly Remark[] {
  if (instead === null) return [];
  if (!stages.some(({ outcome }) => outcome === 'won')) throw new Error(instead);
  return [{ code: 'leadsInstead', text: instead }];
}

/** A closing is later news than an open row, whatever the day of either. */
const newsOf = ({ closed, outcome, lastActivity, created }: Opportunity): readonly (number | null)[] => [
  outcome === 'open' ? 0 : 1,
  closed,
  lastActivity,
  created,
];
