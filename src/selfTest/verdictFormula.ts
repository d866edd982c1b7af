import type { Value } from '../core/calculus/value';
import type { Separator } from '../functions/callText';
import { type Area, areaText, cellIn } from './area';
import type { ValueRows } from './exampleValues';

/** The blocks that a verdict compares. `within` is the cell of the largest distance of a number. */
export interface Compared {
  readonly result: Area;
  readonly expected: Area;
  readonly within: Area;
}

/**
 * PASS where every cell of the result is what is expected, FAIL in every other case, errors and texts in the place of
 * numbers among them. Numbers are compared as a block, all else cell by cell: a text must be the same to the letter, and
 * a blank is neither 0 nor FALSE.
 */
export function verdictFormula(
  { result, expected, within }: Compared,
  values: ValueRows,
  separator: Separator,
): string {
  const comma = `${separator} `;
  const near = (here: Area, there: Area): readonly string[] => {
    const [one, other] = [areaText(here), areaText(there)];
    const count = 2 * here.height * here.width;
    const distances = `(ABS(${one} - ${other}) > ${areaText(within)}) * 1`;
    return [`COUNT(${one}${comma}${other}) = ${count}`, `SUMPRODUCT(${distances}) = 0`];
  };
  const sameCell = (value: Value, here: Area, there: Area): readonly string[] => {
    const [one, other] = [areaText(here), areaText(there)];
    if (typeof value === 'number') return near(here, there);
    if (typeof value === 'boolean') return [`ISLOGICAL(${one})`, `ISLOGICAL(${other})`, `${one} = ${other}`];
    if (value === '') return [`LEN(${one}) = 0`, `LEN(${other}) = 0`];
    return [`ISTEXT(${one})`, `EXACT(${one}${comma}${other})`];
  };
  const cells = () =>
    values.flatMap((row, i) =>
      row.flatMap((value, j) => sameCell(value, cellIn(result, i, j), cellIn(expected, i, j))),
    );
  const isNumeric = values.every((row) => row.every((value) => typeof value === 'number'));
  const tests = isNumeric ? near(result, expected) : cells();
  const agrees = `IFERROR(AND(${tests.join(comma)})${comma}FALSE)`;
  return `=IF(${agrees}${comma}"PASS"${comma}"FAIL")`;
}
