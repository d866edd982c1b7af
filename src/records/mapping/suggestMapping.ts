import type { Mapping } from '../mapping';
import { cellText, type Table } from '../table/cell';
import { headerNames } from '../table/headerNames';
import type { FieldRule } from './fieldRule';
import { FoundColumns } from './foundColumns';
import { guessByValues } from './guessByValues';
import { headerKeys } from './headerKeys';
import { leadRules } from './leadRules';
import { opportunityRules } from './opportunityRules';
import { stageColumnsOf } from './stageColumns';
import { systemOf } from './systemOf';

/** How many rows are looked at for what a column holds: more do not change the answer. */
export const sampleRows = 1_000;

/**
 * Which columns of a table stand for what, by their headers and by what the first rows hold, and whose export it is. Nothing
 * is decided here: a person can correct it with `correctMapping`. Throws an Error for a table without a header row.
 *
 * @example suggestMapping(table).columns.closed // { header: 'Close Date', column: 4, certainty: 'header' }
 */
export function suggestMapping(table: Table, kind: Mapping['kind'] = 'opportunities'): Mapping {
  const [headerRow, ...rest] = table.rows.slice(0, sampleRows + 1);
  if (headerRow === undefined || headerRow.every((cell) => cellText(cell) === '')) {
    throw new Error(`${table.name}: the first row holds no headers`);
  }
  const body = rest.filter((row) => row.some((cell) => cellText(cell) !== ''));
  const headers = headerNames(headerRow);
  const rules: readonly FieldRule[] = kind === 'leads' ? leadRules : opportunityRules;
  const found = new FoundColumns(headers, body, kind);
  for (const fit of ['mostly', 'some', 'blank'] as const) for (const rule of rules) found.byHeader(rule, fit);
  if (holdsNames(found)) found.drop('id');
  const stageColumns = stageColumnsOf(headers, body, found.columns.stage).filter(({ column }) => !found.has(column));
  for (const { column } of stageColumns) found.take(column);
  for (const rule of rules) found.byWord(rule);
  for (const rule of rules) if (rule.shape === 'date') found.byHeader(rule, 'any');
  for (const { field, column } of guessByValues(found, kind)) found.add(field, column, 'guess');
  return { system: systemOf(headerRow.map(cellText)), kind, columns: found.columns, stageColumns };
}

// Dynamics calls the column of its ids `(Do Not Modify) Opportunity`; in a sheet kept by hand `Opportunity` is its name.
const ofEither = new Set(['opportunity', 'lead']);

/** Whether what was taken for ids are names: two deals of one name are no duplicates. */
function holdsNames(found: FoundColumns): boolean {
  const { id } = found.columns;
  if (id === undefined || !headerKeys(id.header).some((key) => ofEither.has(key))) return false;
  const filled = found
    .cells(id.column)
    .map(cellText)
    .filter((text) => text !== '');
  return 2 * filled.filter((text) => /\s/.test(text)).length >= Math.max(1, filled.length);
}
