import * as fc from 'fast-check';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { printPlan } from '../../src/plan/printPlan';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';
import { formulaOf, printedCells } from '../support/printedCells';
import { relativeFormula } from '../support/relativeFormula';

const plan = printPlan(exampleInputs(), nothingLive, conventionsOf('en_US'));
const formulas = printedCells(plan).flatMap((located) => {
  const formula = formulaOf(located);
  return formula === null ? [] : [{ ...located, formula }];
});

/** Functions that Sheets, Excel 2010 and later, and LibreOffice 7 all have, with one meaning. */
const SHARED = new Set(
  'AND BETA.DIST BETA.INV BINOM.DIST CHOOSE COUNT COUNTA COUNTIF EDATE EXP IF INDEX ISERROR ISFORMULA LN MATCH MAX MIN NETWORKDAYS NORM.S.DIST NORM.S.INV NOT OR POWER PRODUCT ROUND ROUNDDOWN ROUNDUP SQRT SUM SUMIF SUMPRODUCT TEXT'.split(
    ' ',
  ),
);

const bare = (formula: string) => formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, 'Sheet!');

test('formulas use only functions that all spreadsheets share', () => {
  const used = formulas.flatMap(({ formula }) => bare(formula).match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
  expect([...new Set(used)].filter((name) => !SHARED.has(name))).toEqual([]);
});

test('ISERROR and ISFORMULA stand on Checks alone', () => {
  const elsewhere = formulas.filter(
    ({ tab, formula }) => tab.key !== 'checks' && /ISERROR|ISFORMULA|IFERROR/.test(formula),
  );
  expect(elsewhere.map(({ where }) => where)).toEqual([]);
});

test('formulas hold no constants but 0, 1 and rounding places', () => {
  const withConstants = formulas.filter(({ formula }) => {
    const numbers = bare(formula)
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'ref')
      .replace(/(ROUND(?:UP|DOWN)?\((?:[^()]|\([^()]*\))*), \d+\)/g, '$1)')
      .match(/\d+(\.\d+)?/g);
    return (numbers ?? []).some((number) => number !== '0' && number !== '1' && number !== '2' && number !== '6');
  });
  expect(withConstants.map(({ where, formula }) => `${where} ${formula}`)).toEqual([]);
});

test('no range is built from a function', () => {
  expect(formulas.filter(({ formula }) => /\)\s*:|:\s*[A-Z]+\(/.test(bare(formula)))).toEqual([]);
});

/** Heads of the funnel: they turn what stands one below the other on Inputs, which no copied formula can. */
const heads = new Set(['#sources', '#stages', 'teamOfSource', 'qualifiedRateOfSource', 'acceptedRateOfSource']);

test('a row has one formula across sources', () => {
  const grids = formulas.filter(
    ({ tab, column }) => tab.key === 'funnel' && (tab.columns[column] ?? '').startsWith('source:'),
  );
  const byRow = new Map<number, Set<string>>();
  for (const { formula, row, column, tab } of grids) {
    if (heads.has(tab.rows[row] ?? '')) continue;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(relativeFormula(formula, row, column)));
  }
  expect(byRow.size).toBeGreaterThan(20);
  expect([...byRow.values()].filter((variants) => variants.size > 1)).toEqual([]);
});

/** A row of names, which turns those of Inputs: its columns hold mirrors of texts, which end in & "". */
const isNames = (formula: string) => formula.endsWith('& ""');

test.each([
  ['quotas', 'source', 100],
  ['capacity', 'quarter', 30],
])('a row of %s has one formula across each %s', (key, axis, least) => {
  const byRow = new Map<number, Set<string>>();
  for (const { tab, row, column, formula } of formulas) {
    if (tab.key !== key || !(tab.columns[column] ?? '').startsWith(`${axis}:`) || isNames(formula)) continue;
    if (tab.rows[row] === 'hiresOfQuarter') continue;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(relativeFormula(formula, row, column)));
  }
  expect(byRow.size).toBeGreaterThan(least);
  expect([...byRow.values()].filter((variants) => variants.size > 1)).toEqual([]);
});

test('formulas are short', () => {
  const long = formulas.filter(({ tab, formula }) => tab.key !== 'checks' && formula.length > 260);
  expect(long.map(({ where, formula }) => `${where} ${formula}`)).toEqual([]);
});

/** Heads of the calendar, which turn the periods of Inputs. */
const periodHeads = new Set(['#names', 'shareOfPeriod', 'monthsOfPeriod', 'weeksOfPeriod', 'weekQuarter']);

test.each(['week', 'period', 'quarter'])('a row of the calendar has one formula across each %s', (axis) => {
  const byRow = new Map<number, Set<string>>();
  for (const { tab, row, column, formula } of formulas) {
    if (tab.key !== 'calendar' || !(tab.columns[column] ?? '').startsWith(`${axis}:`)) continue;
    if (axis === 'period' && periodHeads.has(tab.rows[row] ?? '')) continue;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(relativeFormula(formula, row, column)));
  }
  expect(byRow.size).toBeGreaterThan(30);
  expect([...byRow.values()].filter((variants) => variants.size > 1)).toEqual([]);
});

test('inputs are blue on a light fill, carry a note, and stand on Inputs alone', () => {
  const inputs = printedCells(plan).filter(({ cell }) => cell.role === 'input');
  expect(inputs.every(({ tab }) => tab.key === 'inputs')).toBe(true);
  expect(new Set(inputs.map(({ cell }) => `${cell.style.fontColor} ${cell.style.background}`))).toEqual(
    new Set(['#1d4ed8 #eff6ff']),
  );
  const figures = inputs.filter(({ tab, column }) => tab.columns[column] === 'value');
  expect(figures.filter(({ cell }) => cell.note === '')).toEqual([]);
});

test('numbers among the inputs are validated by their bounds', () => {
  const figures = printedCells(plan).filter(({ cell }) => cell.role === 'input' && typeof cell.content === 'number');
  expect(figures.length).toBeGreaterThan(30);
  expect(figures.filter(({ cell }) => cell.validation === null).map(({ where }) => where)).toEqual([]);
});

test('named ranges are few, prefixed and distinct, whatever the size of the plan', () => {
  const names = plan.names.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^Tandem_[A-Za-z]+$/.test(name))).toBe(true);
  expect(names.length).toBeLessThanOrEqual(60);
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => {
      expect(printPlan(inputs, nothingLive, conventionsOf('en_US')).names).toHaveLength(names.length);
    }),
    { numRuns: 10, seed: 7 },
  );
});

test('every formula is separated by semicolons where the comma is the decimal point', () => {
  const german = printPlan(exampleInputs(), nothingLive, conventionsOf('de_DE'));
  const texts = printedCells(german).flatMap((located) => formulaOf(located) ?? []);
  expect(texts.length).toBe(formulas.length);
  expect(texts.filter((formula) => bare(formula).includes(','))).toEqual([]);
});

test('printing the same inputs twice gives the same plan', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => {
      const print = () => JSON.stringify(printPlan(inputs, nothingLive, conventionsOf('fr_FR')));
      expect(print()).toBe(print());
    }),
    { numRuns: 10, seed: 3 },
  );
});
