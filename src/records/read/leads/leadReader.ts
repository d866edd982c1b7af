import { asOfDay } from '../../clean/asOfDay';
import { markBulkLoads } from '../../clean/bulkLoads';
import { Counted } from '../../clean/counted';
import { headerRemarks } from '../../clean/headerRemarks';
import { withoutDuplicates } from '../../clean/withoutDuplicates';
import type { Lead } from '../../lead';
import type { Mapping } from '../../mapping';
import type { ReadResult, Remark } from '../../readResult';
import { listedHeaders } from '../../table/listedHeaders';
import { tagReader } from '../columns/tagReader';
import { type SettledDates, settledDates } from '../dates/settledDates';
import { grouped } from '../opportunities/opportunityReader';
import type { ReadOptions, RecordReader } from '../readOptions';
import { type Heading, TableReader } from '../tableReader';
import { leadAt } from './leadAt';
import { type LeadStates, leadStates } from './leadStates';

/**
 * Reads leads or contacts whose rows come in block by block; see `readLeads`. Throws an Error where the mapping has no column
 * for the creation, or where `by` is no header.
 */
export function leadReader(heading: Heading, suggested: Mapping, options: ReadOptions): RecordReader<ReadResult<Lead>> {
  const mapping = grouped(suggested, heading, options.by);
  if (mapping.columns.created === undefined) {
    throw new Error(
      `${heading.name}: there is no column for the day on which a lead was created, such as Created Date or Create Date. ` +
        `Its columns are ${listedHeaders(heading.headers)}`,
    );
  }
  const table = new TableReader(heading, mapping);
  return { add: (rows) => table.add(rows), finish: () => finished(table, heading, mapping, options) };
}

function finished(table: TableReader, heading: Heading, mapping: Mapping, options: ReadOptions): ReadResult<Lead> {
  const { columns, setAside, places } = table;
  const dates = settledDates(columns, options.dateOrder ?? 'unknown');
  const statuses = columns.texts.get('status');
  const states = leadStates(mapping, statuses?.texts ?? [], options.leadStatuses ?? {});
  const { asOf } = asOfDay(options.asOf, eventDays(dates, places));
  const counted = new Counted();
  const reading = { columns, dates, standingOf: states.standingOf, tagsAt: tagReader(columns), asOf, counted };
  const found = table.records((place, row) => leadAt(place, row, reading));
  const { records, remarks } = markBulkLoads(withoutDuplicates(found, { asOf, dates, newsOf, setAside }));
  return {
    name: table.name,
    rows: table.filledRows,
    records,
    setAside: setAside.toList(),
    everySetAside: setAside,
    remarks: [
      ...headerRemarks(heading, mapping),
      ...(table.twins?.toRemarks() ?? []),
      ...dates.remarks,
      ...qualifiedRemarks(states, statuses?.header ?? ''),
      ...counted.toRemarks(),
      ...remarks,
    ],
    mapping,
    asOf,
  };
}

const qualifiedRemarks = ({ qualified }: LeadStates, header: string): readonly Remark[] =>
  qualified === null
    ? []
    : [
        {
          code: 'qualifiedIsConverted',
          text: `${header}: ${qualified} is read as converted to an opportunity. If it is not: --lead-status "${qualified}=working".`,
        },
      ];

function* eventDays(dates: SettledDates, places: number): Iterable<number> {
  for (let place = 0; place < places; place++) {
    for (const field of ['created', 'firstContact', 'converted', 'modified'] as const)
      yield dates.ifReadable(field, place);
  }
}

const newsOf = ({ converted, isConverted, rejected, created }: Lead): readonly (number | null)[] => [
  isConverted ? 1 : 0,
  converted,
  rejected,
  created,
];
