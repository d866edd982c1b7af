import { type Line, over, type Together } from '../../model/line';
import * as inTime from '../goalsInTimeLines';
import * as goals from '../goalsLines';
import { leadTypeRate } from '../leadTypeInputs';
import { leadTypeValue, meanDealSize } from '../leadTypeLines';
import { defineCheck } from './defineCheck';

const SAYS = 'Every cell still holds a formula; a number typed over one no longer follows its inputs.';

/** A line that is one cell, for counting whether there is a formula in it. */
const single = (line: Line): Together => ({ together: [line] });

const goalsCells = Object.fromEntries(
  [...Object.values(goals), ...Object.values(inTime)].map((line) => [line.key, single(line)]),
);

export const goalsStand = defineCheck({
  key: 'check-goalsStand',
  label: 'Goals formulas stand as written',
  says: SAYS,
  axes: [],
  from: goalsCells,
  formula: ({ and, countFormulas, equal, num }, given) =>
    and(...Object.values(given).map((cell) => equal(countFormulas(cell), num(1)))),
  trouble: 'A formula on Goals was overwritten',
});

export const leadValuesStand = defineCheck({
  key: 'check-leadValuesStand',
  label: 'Lead value formulas stand as written',
  says: SAYS,
  axes: [],
  from: {
    meanDealSize: single(meanDealSize),
    values: over('leadType', leadTypeValue),
    rates: over('leadType', leadTypeRate),
  },
  formula: ({ and, count, countFormulas, equal, num }, { meanDealSize: size, values, rates }) =>
    and(equal(countFormulas(size), num(1)), equal(countFormulas(values), count(rates))),
  trouble: 'A formula of lead values on Funnel was overwritten',
});
