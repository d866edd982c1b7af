import * as fc from 'fast-check';
import { findLibreOffice } from '../../host/libreOffice/findLibreOffice';
import { recalculate } from '../../host/libreOffice/recalculate';
import { writeXlsx } from '../../host/xlsx/writeXlsx';
import { type Printed, type PrintedCells, whole } from '../../src/core/calculus/printed';
import { statisticalSheets } from '../../src/core/calculus/statisticalSheets';
import type { Value } from '../../src/core/calculus/value';
import type { FormulaMetric, Metric } from '../../src/core/metrics/metric';
import type { Params } from '../../src/core/metrics/param';
import { metrics } from '../../src/core/metrics/registry';
import { readDate } from '../../src/functions/readDate';
import { readFlag } from '../../src/functions/readFlag';
import { sheetDates } from '../../src/functions/sheetDates';
import { cellOf, sheetOf, workbookOf } from '../host/xlsx/snapshots';
import { columnName } from '../support/columnName';
import { computedValues } from '../support/computedValues';
import { givenValues } from '../support/givenValues';
import { libreOffice } from '../support/libreOffice';
import { metricArguments } from '../support/metricArguments';
import { placedArguments } from '../support/placedArguments';

const SEED = 20_261_101;
/** Calls of each function beside its worked examples. */
const DRAWN = 25;
/** Both compute in double precision, from two implementations of the distributions. */
const RELATIVE = 1e-9;
const PATIENCE = 120_000;

type Given = ReturnType<typeof givenValues>;
const formulas = metrics.filter((metric): metric is FormulaMetric<Params> => metric.kind === 'formula');
const utc = sheetDates(() => 'UTC');

/** A call, with the cells of its row from column A on: arguments, then steps, then results. */
interface Row {
  readonly name: string;
  readonly given: Given;
  readonly cells: readonly Value[];
  readonly formulas: readonly string[];
  /** Column of the first result. */
  readonly from: number;
  readonly expected: readonly Value[];
}

function callsOf(metric: Metric): readonly Given[] {
  const drawn = fc.sample(metricArguments(metric), { seed: SEED, numRuns: DRAWN });
  const examples = metric.examples.map(({ given }) => given);
  return [...examples, ...drawn]
    .map((given) => asRead(metric, givenValues(metric, given)))
    .filter((given) => !metric.refuses?.(given) && !isBeyondLibreOffice(metric, given));
}

/** As a function reads its arguments before it computes: dates as serial numbers, flags as such. */
function asRead(metric: Metric, given: Given): Given {
  const entries = Object.entries(given).map(([key, value]) => {
    const kind = metric.params[key]?.kind;
    if (kind === 'flag') return [key, readFlag(value)];
    return [key, kind === 'date' && typeof value === 'string' && value !== '' ? readDate(value, utc) : value];
  });
  return Object.fromEntries(entries) as Given;
}

/** LibreOffice finds no gamma quantile for more wins than this (docs/differences.md), and so no quota with a confidence. */
const MOST_WINS = 1_500_000;
const isBeyondLibreOffice = ({ name }: Metric, given: Given): boolean => {
  const { salesQuota, averageDealSize, marketingShare, confidence } = given as Readonly<Record<string, unknown>>;
  const wins = (Number(salesQuota) * Number(marketingShare)) / Number(averageDealSize);
  return name === 'MARKETING_QUOTA' && confidence !== undefined && wins > MOST_WINS;
};

/** As the documentation prints it: named steps stand in cells of their own, each result in one. */
function rowOf(metric: FormulaMetric<Params>, given: Given, row: number): Row {
  const { cells, givenIn } = placedArguments(metric, given);
  const formulas: string[] = [];
  const keep = (_: string, step: Printed): Printed => {
    if (/^\w+$/.test(step.text)) return step;
    return whole(`${columnName(cells.length + formulas.push(step.text) - 1)}${row}`);
  };
  const result = metric.formula<Printed, PrintedCells>(statisticalSheets(',', keep), givenIn(row));
  const from = cells.length + formulas.length;
  formulas.push(...([result].flat(2) as Printed[]).map(({ text }) => text));
  return { name: metric.name, given, cells, formulas, from, expected: computedValues(metric, given) };
}

/** Every formula starts from a wrong value, so that a result can only come from LibreOffice. */
function sheetFor(rows: readonly Row[]) {
  const cells = rows.flatMap(({ cells, formulas }, i) => {
    const at = (column: number) => `${columnName(column)}${i + 1}`;
    const inputs = cells.flatMap((value, column) => (value === '' ? [] : [cellOf(at(column), { value })]));
    const results = formulas.map((text, k) => cellOf(at(cells.length + k), { value: -99, formula: `=${text}` }));
    return [...inputs, ...results];
  });
  const widest = Math.max(...rows.map(({ cells, formulas }) => cells.length + formulas.length));
  return sheetOf('Calls', { cells, rowCount: rows.length, columnCount: widest });
}

/** A fault of the numbers is an error value in the sheet, whatever its code. */
function agree(found: unknown, expected: Value): boolean {
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(found - expected) <= RELATIVE * Math.max(1, Math.abs(expected));
  if (typeof expected === 'string' && expected.startsWith('#')) return String(found).startsWith('#');
  return found === expected;
}

const rows = formulas
  .flatMap((metric) => callsOf(metric).map((given) => ({ metric, given })))
  .map(({ metric, given }, i) => rowOf(metric, given, i + 1));

const program = libreOffice();
if (program === null) {
  test('skipped: LibreOffice is not installed (install libreoffice-calc, or put soffice on the PATH)', () => {
    expect(findLibreOffice()).toBeNull();
  });
} else {
  test('every printed formula gives in LibreOffice what it computes', () => sameResults(program), PATIENCE);
}

async function sameResults(soffice: string): Promise<void> {
  const { Calls = {} } = await recalculate(soffice, await writeXlsx(workbookOf([sheetFor(rows)])));
  const wrong = rows.flatMap(({ name, given, cells, formulas, from, expected }, i) =>
    expected.flatMap((value, part) => {
      const found = Calls[`${columnName(from + part)}${i + 1}`] ?? '';
      const formula = formulas[from - cells.length + part];
      return agree(found, value) ? [] : [{ name, given, part, formula, computed: value, libreOffice: found }];
    }),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(formulas.length);
}
