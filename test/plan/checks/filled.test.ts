import { inputLines } from '../../../src/plan/inputLines';
import { isRequired } from '../../../src/plan/lines/checks/requiredInputs';
import { exampleInputs } from '../../support/exampleInputs';
import { livePlanSheet } from '../../support/livePlanSheet';
import { printedCells } from '../../support/printedCells';
import { shortYear } from '../../support/shortYear';

const live = livePlanSheet(shortYear(exampleInputs()));
const cells = new Map(
  printedCells(live.plan)
    .filter(({ tab, cell }) => tab.key === 'inputs' && cell.role === 'input')
    .map((located) => [`${located.tab.rows[located.row]} ${located.tab.columns[located.column]}`, located]),
);

/** What Checks says while a cell of Inputs, by the keys of its row and column, holds another text. */
function failingWith(changes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const places = Object.entries(changes).map(([key, text]) => {
    const located = cells.get(key);
    if (!located) throw new Error(`Inputs has no cell ${key}`);
    return { place: located.where.replace('Inputs!', ''), text, was: String(located.cell.content) };
  });
  for (const { place, text } of places) live.type('Inputs', place, text);
  const failing = live.failing();
  for (const { place, was } of places) live.type('Inputs', place, was);
  return failing;
}

afterEach(() => expect(live.failing()).toEqual({}));

test.each([
  ['revenueGoal value', 'check-inputsFilled', 'Blank on Inputs: Revenue goal. '],
  ['priorYearRevenue value', 'check-inputsFilled', 'Blank on Inputs: Revenue of the year before. '],
  ['sellingWeeks value', 'check-inputsFilled', 'Blank on Inputs: Selling weeks. '],
  ['cycleShape value', 'check-inputsFilled', 'Blank on Inputs: Shape of the sales cycle. '],
  ['confidenceLevel|chosen value', 'check-inputsFilled', 'Blank on Inputs: Confidence. '],
  ['ramp|t5 value', 'check-inputsFilled', 'Blank on Inputs: Ramp. '],
  ['closeRate|enterprise records', 'check-segmentsFilled', 'Enterprise: an input of this segment on Inputs is blank'],
  ['cycleDays|mid-market value', 'check-segmentsFilled', 'Mid-market: an input of this segment on Inputs is blank'],
  ['team|marketing value', 'check-sourcesFilled', 'Marketing: an input of this source on Inputs is blank'],
  ['shareOfYear|p4 unit', 'check-periodsFilled', 'Q4: part of this period on Inputs is blank'],
  ['leadTypeRate|webinar value', 'check-leadTypesFilled', 'A lead type on Inputs has no rate'],
])('%s left blank is a failing check that names it', (cell, check, says) => {
  const failing = failingWith({ [cell]: '' });
  expect(failing[check]).toBe(says);
  expect(failing['check-formulasStand']).toBeUndefined();
});

test('every blank input is named', () => {
  const failing = failingWith({ 'churnRate value': '', 'hiringDays value': '' });
  expect(failing['check-inputsFilled']).toBe('Blank on Inputs: Churn. Blank on Inputs: Time to hire. ');
});

test('an error names the part of the plan that shows it', () => {
  const failing = failingWith({ 'sellingWeeks value': '' });
  expect(failing['check-noErrorsShow']).toBe('Funnel, Qualified leads per week: a formula shows an error');
});

test('a period that belongs to no quarter is missing from the year', () => {
  const failing = failingWith({ 'shareOfYear|p4 unit': '' });
  expect(failing['check-quartersMakeYear']).toMatch(/^The quarters on Calendar do not sum to the year/);
});

test.each([
  ['a day that is not after the one before it', { 'curveDay curveDay:d5': '5' }],
  ['a first day that is not 0', { 'curveDay curveDay:d1': '1' }],
  ['a gap', { 'curveDay curveDay:d5': '' }],
])('days of the lag curves: %s', (_, changes) => {
  expect(failingWith(changes)['check-curveDaysRise']).toBe(
    'The days of the lag curves on Inputs have gaps, do not rise, or do not begin at 0',
  );
});

test.each([
  ['segment', { 'segmentName|enterprise value': '' }],
  ['source', { 'sourceName|channel value': '' }],
  ['lead type', { 'leadTypeRate|webinar label': '' }],
  ['lead type, with its rate', { 'leadTypeRate|webinar label': '', 'leadTypeRate|webinar value': '' }],
])('clearing the name of a %s, to take it out, is no trouble', (_, changes) => {
  expect(failingWith(changes)).toEqual({});
});

test.each(['company value', 'currency value'])('%s is required, and a leader is not', (cell) => {
  expect(failingWith({ [cell]: '' })['check-inputsFilled']).toMatch(/^Blank on Inputs: Co|^Blank on Inputs: Cu/);
  expect(failingWith({ 'salesLeader value': '' })).toEqual({});
});

// What may be blank is said once, in the bounds of each input, and checked by the same lines that refuse a plan.
test('each input that may not be blank turns a check red', () => {
  const required = inputLines.filter((line) => isRequired(line) && line.key !== 'leadTypeName');
  const silent = required.filter((line) => {
    const [axis] = line.axes;
    const key = [...cells].find(([, { cell }]) => cell.note === line.says)?.[0];
    if (axis && /Name$/.test(line.key) && line.key !== 'periodName') return false;
    return key === undefined || Object.keys(failingWith({ [key]: '' })).length === 0;
  });
  expect(silent.map(({ key }) => key)).toEqual([]);
});
