import type { Mapping } from '../mapping';
import { readDate } from '../read/dates/readDate';
import { readMoney } from '../read/money/readMoney';
import { type Cell, cellText } from '../table/cell';
import { headerKey } from '../table/headerKey';
import { linesAbove } from '../table/linesAbove';
import type { FieldRule } from './fieldRule';
import { headerKeys } from './headerKeys';
import { leadRules } from './leadRules';
import { opportunityRules } from './opportunityRules';

/** One word alone can stand in a title. */
const leastRecognised = 2;
const longestHeader = 100;
// Words that rows of records hold too, as a stage.
const wordsOfRows = new Set(['won', 'lost', 'closed', 'open', 'opened', 'created']);

/**
 * The place of the header row: the first row that is not blank, or a row below it with at least twice as many headers that are
 * recognised and nothing in it that is a number or a date. `also` are headers that somebody named.
 *
 * @example headerPlace([['Deals of 2026'], [''], ['Stage', 'Amount'], ['Won', '5']], 'opportunities', []) // 2
 */
export function headerPlace(
  rows: readonly (readonly Cell[])[],
  kind: Mapping['kind'] | null,
  also: readonly string[],
): number {
  const known = knownHeaders(kind, also);
  const first = rows.findIndex((row) => row.some((cell) => cellText(cell) !== ''));
  if (first < 0) return 0;
  let [place, most] = [first, recognised(rows[first] ?? [], known)];
  const needed = Math.max(leastRecognised, 2 * most);
  for (const [below, row] of rows.slice(0, linesAbove + 1).entries()) {
    if (below <= first || !isOfWords(row)) continue;
    const count = recognised(row, known);
    if (count >= needed && count > most) [place, most] = [below, count];
  }
  return place;
}

function knownHeaders(kind: Mapping['kind'] | null, also: readonly string[]): ReadonlySet<string> {
  const rules: readonly FieldRule[] = [
    ...(kind === 'leads' ? [] : opportunityRules),
    ...(kind === 'opportunities' ? [] : leadRules),
  ];
  const keys = [...rules.flatMap(({ headers }) => headers), ...also.map(headerKey)];
  return new Set(keys.filter((key) => key !== '' && !wordsOfRows.has(key)));
}

/** How many different headers of a row are known. */
function recognised(row: readonly Cell[], known: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const cell of row) {
    if (typeof cell !== 'string' || cell.length > longestHeader) continue;
    const key = headerKeys(cell).find((each) => known.has(each));
    if (key !== undefined) found.add(key);
  }
  return found.size;
}

const isOfWords = (row: readonly Cell[]): boolean =>
  row.every((cell) => cellText(cell) === '' || (typeof cell === 'string' && !isFigure(cell.trim())));

const isFigure = (text: string): boolean => readDate(text) !== null || readMoney(text) !== null;
