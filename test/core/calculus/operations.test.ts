import { Fault } from '../../../src/core/calculus/fault';
import { type Printed, type PrintedCells, whole } from '../../../src/core/calculus/printed';
import type { Row } from '../../../src/core/calculus/rows';
import { statisticalNumbers as numbers } from '../../../src/core/calculus/statisticalNumbers';
import { statisticalRows as rows } from '../../../src/core/calculus/statisticalRows';
import { statisticalSheets as sheets } from '../../../src/core/calculus/statisticalSheets';
import type { Value } from '../../../src/core/calculus/value';
import { cellIn, cellsIn, engineValues, interruptedCells, interruptionsBefore } from '../../support/engineValues';
import { evaluateSheets } from '../../support/evaluateSheets';
import { type OperationCase, operationCases } from './operationCases';

const CLOSE = 1e-9;
const [names, listNames] = ['ABC', 'XYZV'];

const printedCells = (list: readonly Value[], i: number): PrintedCells => ({
  range: listNames?.[i] ?? '',
  cells: list.map((_, place) => whole(`${listNames?.[i]}${place + 1}`)),
});

function print({ cells = [], lists = [], formula }: OperationCase, separator: ',' | ';'): string {
  const named = cells.map((_, i) => whole(names?.[i] ?? ''));
  return formula<Printed, PrintedCells>(sheets(separator), named, lists.map(printedCells)).text;
}

/** The case's formula over real cells of one row of a tab. */
function placed({ cells = [], lists = [], formula }: OperationCase) {
  const contents: Value[] = [...cells];
  const starts = lists.map((list) => {
    const start = contents.length;
    contents.push(...list);
    return start;
  });
  return {
    cells: contents.length > 0 ? contents : [0],
    formula: (row: number) => {
      const at = cells.map((_, i) => cellIn(row, i));
      const ranges = lists.map((list, i) => cellsIn(row, starts[i] ?? 0, list.length));
      return formula<Printed, PrintedCells>(sheets(','), at, ranges).text;
    },
  };
}

function expectValue(got: unknown, { gives, within = CLOSE }: OperationCase): void {
  if (typeof gives === 'number')
    expect(Math.abs(Number(got) - gives)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(gives)));
  else expect(got).toBe(gives);
}

const valueOrCode = (compute: () => unknown): unknown => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};

const titled = operationCases.map((one) => [`${one.operation}: ${one.prints} gives ${one.gives}`, one] as const);

test('every operation has a case', () => {
  const covered = new Set<string>(operationCases.map(({ operation }) => operation));
  // What stands in cells has one meaning in a sheet and another outside: see below.
  expect(Object.keys(numbers).filter((name) => !covered.has(name))).toEqual([
    'countOverwritten',
    'countErrors',
    'countBetween',
  ]);
});

test.each(titled)('numbers, %s', (_, one) => {
  expectValue(
    valueOrCode(() => one.formula<Value, readonly Value[]>(numbers, one.cells ?? [], one.lists ?? [])),
    one,
  );
});

test.each(titled)('rows, %s', (_, one) => {
  const twice = (cells: readonly Value[]): readonly Row[] => cells.map((cell) => [cell, cell]);
  const row = one.formula<Row, readonly Row[]>(rows, twice(one.cells ?? []), (one.lists ?? []).map(twice));
  const cells = Array.isArray(row) ? row : [row];
  for (const cell of cells) expectValue(cell instanceof Fault ? cell.code : cell, one);
});

test.each(titled.filter(([, one]) => one.prints !== '*'))('sheets, %s', (_, one) => {
  expect(print(one, ',')).toBe(one.prints);
});

test('the printed formulas give in the engine what the numbers give', () => {
  const readable = operationCases.filter(({ engineLacks }) => !engineLacks);
  const values = engineValues(readable.map(placed));
  readable.forEach((one, i) => {
    expectValue(values[i], one);
  });
});

/** The same with cells of the user's between those of each list: other numbers, texts and flags. */
function interrupted({ cells = [], lists = [], formula }: OperationCase) {
  const contents: Value[] = [...cells];
  const starts = lists.map((list) => {
    const start = contents.length;
    for (const [place, value] of list.entries()) {
      if (place > 0 && interruptionsBefore(place) > interruptionsBefore(place - 1))
        contents.push([777, 'of which', false][place % 3] ?? 777);
      contents.push(value);
    }
    return start;
  });
  return {
    cells: contents.length > 0 ? contents : [0],
    formula: (row: number) => {
      const at = cells.map((_, i) => cellIn(row, i));
      const ranges = lists.map((list, i) => interruptedCells(row, starts[i] ?? 0, list.length));
      return formula<Printed, PrintedCells>(sheets(','), at, ranges).text;
    },
  };
}

test('what stands between the cells of a list plays no part', () => {
  // A day off that is named twice, on both sides of somebody's cell, is taken twice.
  const isNamedTwice = ({ operation, lists = [] }: OperationCase) =>
    operation === 'workingDays' && new Set(lists[0]).size < (lists[0]?.length ?? 0);
  const several = operationCases.filter(
    (one) => !one.engineLacks && !isNamedTwice(one) && (one.lists ?? []).some(({ length }) => length > 1),
  );
  expect(new Set(several.map(({ operation }) => operation)).size).toBeGreaterThan(10);
  const values = engineValues(several.map(interrupted));
  const wrong = several.flatMap((one, i) => {
    try {
      expectValue(values[i], one);
      return [];
    } catch {
      return [`${one.operation}: ${interrupted(one).formula(1)} gives ${String(values[i])}, not ${String(one.gives)}`];
    }
  });
  expect(wrong).toEqual([]);
});

test('countOverwritten and countErrors look into rectangles, where rows and columns have a key', () => {
  expect([numbers.countOverwritten([1, 2]), numbers.countErrors([1, 2])]).toEqual([0, 0]);
  const cells = {
    A2: 'key',
    A4: 'key',
    B1: 'key',
    D1: 'key',
    B2: '=1',
    D2: '5',
    B4: '=1 / 0',
    D4: '7',
    C4: '8',
    B3: '9',
  };
  const blocks = [
    { range: 'B2:D4', rowKeys: 'A2:A4', columnKeys: 'B1:D1' },
    { range: 'D2', rowKeys: '', columnKeys: '' },
  ];
  const printed = { range: '', cells: [], blocks };
  const formulas = {
    F1: `=${sheets(',').countOverwritten(printed).text}`,
    F2: `=${sheets(',').countErrors(printed).text}`,
  };
  const valueAt = evaluateSheets([{ name: 'Sheet1', rows: 4, columns: 6, cells: { ...cells, ...formulas } }]);
  expect([valueAt('Sheet1', 'F1'), valueAt('Sheet1', 'F2')]).toEqual([3, 1]);
});

test('arguments are parted by semicolons, and fractions printed whole, where the locale has decimal commas', () => {
  const german = sheets(';');
  expect(german.max(whole('A'), german.num(0.25)).text).toBe('MAX(A; (25 / 100))');
  expect(german.num(-1.5e-7).text).toBe('(-(15 / 100000000))');
  expect(german.num(12).text).toBe('12');
});

test('cells that lie side by side are not folded with cells one below the other', () => {
  const cells = [whole('A'), whole('B')];
  const [beside, below] = [
    { range: 'X', cells, along: 'row' as const },
    { range: 'Y', cells },
  ];
  expect(() => sheets(',').sumProduct(beside, below)).toThrow('X and Y do not lie in one direction');
  expect(() => sheets(',').sumIf(beside, whole('A'), below)).toThrow('one direction');
  expect(sheets(',').sumProduct(below, below).text).toBe('SUMPRODUCT(Y, Y)');
});
