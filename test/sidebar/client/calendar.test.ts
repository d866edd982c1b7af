import * as fc from 'fast-check';
import { calendars, periodsOf } from '../../../src/plan/inputs/periodsOf';
import { calendarOf } from '../../../src/sidebar/client/form/calendarOf';
import { checkForm } from '../../../src/sidebar/client/form/checkForm';
import { edits } from '../../../src/sidebar/client/form/edits';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { readForm } from '../../../src/sidebar/client/form/readForm';
import { stepOf, steps } from '../../../src/sidebar/client/form/stepsOfForm';
import { sharesByQuarter, withQuarterShares } from '../../../src/sidebar/client/form/yearShares';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { exampleInputs } from '../../support/exampleInputs';

const marks = numberMarks('en_US');
const form = () => formOf(exampleInputs(), marks);
const shares = (read: ReturnType<typeof readForm>) => read.inputs.periods.map(({ shareOfYear }) => shareOfYear);

test('the quarters of the example are shown without the noise of adding', () => {
  // 5.5% + 6.5% + 8%, 7% + 7.5% + 9.5%, 6.5% + 7% + 9.5%, 9% + 10% + 14%.
  expect(form().quarterShares).toEqual(['20', '24', '23', '33']);
});

test('another share of a quarter keeps the proportions of its months', () => {
  const edited = edits.quarterShare(3, '29')(edits.quarterShare(0, '24')(form()));
  const { inputs, troubles } = checkForm(edited, marks);
  expect(troubles).toEqual([]);
  const [january, february, march, april] = inputs.periods.map(({ shareOfYear }) => shareOfYear);
  // 24 / 20 of 5.5%, 6.5% and 8%.
  expect(january).toBeCloseTo(0.066, 12);
  expect(february).toBeCloseTo(0.078, 12);
  expect(march).toBeCloseTo(0.096, 12);
  expect(april).toBe(0.07);
});

test('a quarter that had nothing is spread by the length of its periods', () => {
  const periods = periodsOf({ calendar: '4-4-5', weeksInYear: 52, quarterShares: [0, 0.3, 0.3, 0.4] });
  const spread = withQuarterShares(periods, [0.26, 0.2, 0.2, 0.34]).slice(0, 3);
  expect(spread.map(({ shareOfYear }) => Number(shareOfYear.toFixed(12)))).toEqual([0.08, 0.08, 0.1]);
});

test('quarters that do not sum to 100% are said once, on their step', () => {
  const { troubles } = checkForm(edits.quarterShare(1, '20')(form()), marks);
  expect(troubles).toEqual([
    { path: 'periods', label: '', kind: 'refused', says: 'Shares of the year must sum to 100%, got 96%' },
  ]);
  expect(steps[stepOf('periods')]).toBe('Calendar');
});

test('a share that cannot be read leaves the periods as they are, and is said at its field', () => {
  const read = readForm(edits.quarterShare(1, 'a fifth')(form()), marks);
  expect(shares(read)).toEqual(exampleInputs().periods.map(({ shareOfYear }) => shareOfYear));
  expect(read.troubles).toMatchObject([
    { path: 'quarterShares[1]', kind: 'unreadable', label: 'Quarter 2: share of the year' },
  ]);
});

test('another calendar keeps what is due in each quarter', () => {
  const edited = edits.calendar({ calendar: '4-4-5', weeksInYear: 53 })(form());
  const { inputs, troubles } = checkForm(edited, marks);
  expect(troubles).toEqual([]);
  expect(inputs.periods.map(({ weeks }) => weeks)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]);
  expect(sharesByQuarter(inputs.periods)).toEqual([0.2, 0.24, 0.23, 0.33]);
});

test('law: every calendar is known by its periods, 53 weeks told from 52 where it has weeks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...calendars), fc.constantFrom(52 as const, 53 as const), (calendar, weeksInYear) => {
      const found = calendarOf(periodsOf({ calendar, weeksInYear, quarterShares: [0.1, 0.2, 0.3, 0.4] }));
      const ofWeeks = calendar.includes('-');
      expect(found).toEqual({ calendar, weeksInYear: ofWeeks ? weeksInYear : 52 });
    }),
  );
  expect(calendarOf(exampleInputs().periods.slice(1))).toBeNull();
});

test('another confidence is read, and what it is compared with stays', () => {
  const read = readForm(edits.plan({ chosenConfidence: '95' })(form()), marks);
  expect(read.inputs.confidence).toEqual({ chosen: 0.95, compared: [0.5, 0.8, 0.9] });
  const { troubles } = checkForm(edits.plan({ chosenConfidence: '100' })(form()), marks);
  expect(troubles).toMatchObject([{ path: 'confidence.chosen', says: 'Must be less than 100%' }]);
});

test('records behind a close rate are a whole number of at least one', () => {
  const says = (closeRateRecords: string) => checkForm(edits.segment(0, { closeRateRecords })(form()), marks).troubles;
  expect(says('0')).toMatchObject([{ path: 'segments[0].closeRateRecords', says: 'Must be at least 1' }]);
  expect(says('12.5')).toMatchObject([{ says: 'Must be a whole number' }]);
  expect(says('12')).toEqual([]);
});
