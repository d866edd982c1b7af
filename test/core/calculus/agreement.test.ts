import * as fc from 'fast-check';
import { canonicalFormula } from '../../../host/engine/canonicalFormula';
import { localeNamed } from '../../../host/engine/localeNamed';
import { Fault } from '../../../src/core/calculus/fault';
import { numbers } from '../../../src/core/calculus/numbers';
import { type Cell, type Row, rows } from '../../../src/core/calculus/rows';
import { sheets } from '../../../src/core/calculus/sheets';
import type { Value } from '../../../src/core/calculus/value';
import { cellIn, engineValues } from '../../support/engineValues';
import { CELLS, cellValue, tree, treeFormula } from './tree';

const TREES = 2000;
/** Both sides do the same operations on the same doubles; what differs is how ROUND drops the last bits. */
const RELATIVE = 1e-9;

const written = fc.sample(fc.record({ tree, cells: fc.array(cellValue, { minLength: CELLS, maxLength: CELLS }) }), {
  seed: 20_261_031,
  numRuns: TREES,
});

const shown = (compute: () => Value): Value => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};
const computed = written.map(({ tree, cells }) => shown(() => treeFormula(numbers, tree, cells)));

const agree = (a: unknown, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(b)) : a === b;

/** Fails with the formulas that disagree, not with a bare number. */
function expectAgreement(values: readonly unknown[], texts: readonly string[]): void {
  const wrong = values.flatMap((value, i) =>
    agree(value, computed[i] as Value)
      ? []
      : [{ formula: texts[i], cells: written[i]?.cells, value, computed: computed[i] }],
  );
  expect(wrong.slice(0, 5)).toEqual([]);
}

function inEngine(separator: ',' | ';', canonical: (formula: string) => string): void {
  const texts: string[] = [];
  const values = engineValues(
    written.map(({ tree, cells }) => ({
      cells,
      formula: (row) => {
        const at = cells.map((_, column) => cellIn(row, column));
        const text = treeFormula(sheets(separator), tree, at).text;
        texts.push(text);
        return canonical(text);
      },
    })),
  );
  expectAgreement(values, texts);
}

test('chance wrote formulas worth comparing: plenty of numbers and of faults', () => {
  const faults = computed.filter((value) => value === '#DIV/0!').length;
  expect(faults).toBeGreaterThan(TREES / 20);
  expect(new Set(computed).size).toBeGreaterThan(TREES / 4);
});

test('the engine gives for the printed formula what numbers gives', () => {
  inEngine(',', (formula) => formula);
});

test('the same printed for a locale with decimal commas', () => {
  inEngine(';', (formula) => canonicalFormula(`=${formula}`, localeNamed('de_DE')).slice(1));
});

test('rows gives the same, with cells in rows and with cells that repeat', () => {
  const show = (cell: Cell) => (cell instanceof Fault ? cell.code : cell);
  const inRows = written.map(({ tree, cells }) => {
    const [first, ...rest] = cells;
    const row = treeFormula<Row, readonly Row[]>(rows, tree, [[first as Value, 0], ...rest]);
    return show((Array.isArray(row) ? row[0] : row) as Cell);
  });
  expectAgreement(inRows, []);
});
