import { idKey } from '../../clean/keepLastKnown';
import { SetAsideList } from '../../clean/setAsideList';
import { headerKeys } from '../../mapping/headerKeys';
import { headerPlace } from '../../mapping/headerPlace';
import type { Remark, SetAside, SetAsideRow } from '../../readResult';
import { cellText, type Table } from '../../table/cell';
import { headerNames } from '../../table/headerNames';
import { linesAbove } from '../../table/linesAbove';
import { listedHeaders } from '../../table/listedHeaders';
import { RowGate } from '../../table/rowGate';
import { DateColumn } from '../dates/dateColumn';
import type { DateOrder } from '../dates/dateOrder';
import { settleDateOrders } from '../dates/settleDateOrders';
import { isTrouble } from '../dates/settledDates';

/** The days on which opportunities entered their stages, by `idKey` of their id. */
export interface StageHistory {
  /** Of the table. */
  readonly name: string;
  /** Header of the column that holds the ids. */
  readonly idHeader: string;
  readonly daysOf: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly rows: number;
  readonly setAside: readonly SetAside[];
  readonly everySetAside: Iterable<SetAsideRow>;
  readonly remarks: readonly Remark[];
}

// Salesforce: Opportunity History report (To Stage, Last Modified) and OpportunityHistory (StageName, CreatedDate) or
// OpportunityFieldHistory (NewValue); Zoho: stage history (Stage, Modified Time).
const wanted = {
  id: ['opportunityid', 'dealid', 'recordid', 'parentid', 'id', 'potentialid'],
  stage: ['tostage', 'stagename', 'newvalue', 'newstage', 'stage', 'dealstage'],
  day: [
    'laststagechangedate',
    'lastmodified',
    'enteredon',
    'entered',
    'changedate',
    'changedon',
    'createddate',
    'date',
    'modifiedtime',
    'editdate',
    'timestamp',
  ],
} as const;

const holds = {
  id: 'the id of the opportunity, such as Opportunity ID or Deal ID',
  stage: 'the stage that it came to, such as To Stage or Stage',
  day: 'the day of the change, such as Last Modified or Date',
} as const;

/**
 * Reads a table with one row for each change of stage (id, stage, day) for `ReadOptions.history`. An opportunity that came
 * back to a stage entered it the first time. Throws an Error that lists the headers where a column is missing.
 */
export function readStageHistory(table: Table, dateOrder: DateOrder = 'unknown'): StageHistory {
  const above = headerPlace(table.rows.slice(0, linesAbove + 1), null, Object.values(wanted).flat());
  const [headers = [], ...body] = table.rows.slice(above);
  const firstRow = above + 2;
  const column = (field: keyof typeof wanted): number => historyColumn(table.name, headers, field);
  const [id, stage, day] = [column('id'), column('stage'), column('day')];
  const days = new DateColumn(cellText(headers[day]));
  for (const row of body) days.add(row[day]);
  const { orderOf, remarks } = settleDateOrders([days], dateOrder);
  const setAside = new SetAsideList();
  const daysOf = new Map<string, Record<string, number>>();
  const gate = new RowGate(headers);
  let rows = 0;
  for (const [place, row] of body.entries()) {
    const verdict = gate.judge(row);
    if (verdict === 'blank') continue;
    rows += 1;
    const [key, name] = [idKey(cellText(row[id])), cellText(row[stage])];
    const entered = days.at(place, orderOf(days));
    if (verdict !== 'record') setAside.add(firstRow + place, verdict);
    else if (key === '' || name === '')
      setAside.add(firstRow + place, { reason: 'no id or no stage', text: key || name });
    else if (Number.isNaN(entered) || isTrouble(entered))
      setAside.add(firstRow + place, { reason: 'unreadable date', text: cellText(row[day]) });
    else enter(daysOf, key, name, Math.floor(entered));
  }
  const aside = historyRemarks(table.name, rows, setAside);
  return {
    name: table.name,
    idHeader: headerNames(headers)[id] ?? '',
    daysOf,
    rows,
    setAside: setAside.toList(),
    everySetAside: setAside,
    remarks: [...remarks, ...aside],
  };
}

function historyRemarks(name: string, rows: number, setAside: SetAsideList): readonly Remark[] {
  if (setAside.count === 0) return [];
  const reasons = setAside.toList().map(({ reason, count }) => `${count} for ${reason}`);
  const text = `${name}: of ${rows} rows of the stage history ${setAside.count} are set aside, ${reasons.join(', ')}.`;
  return [{ code: 'historySetAside', text }];
}

function enter(daysOf: Map<string, Record<string, number>>, key: string, stage: string, day: number): void {
  const days = daysOf.get(key) ?? {};
  daysOf.set(key, days);
  days[stage] = Math.min(day, days[stage] ?? day);
}

function historyColumn(name: string, headers: Table['rows'][number], field: keyof typeof wanted): number {
  const keys = headerNames(headers).map((header) => headerKeys(header));
  for (const wish of wanted[field]) {
    const place = keys.findIndex((own) => own.includes(wish));
    if (place >= 0) return place;
  }
  throw new Error(`${name}: there is no column for ${holds[field]}. Its columns are ${listedHeaders(headers)}`);
}
