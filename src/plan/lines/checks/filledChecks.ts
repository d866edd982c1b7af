import { type Line, over } from '../../model/line';
import { leadTypeName, leadTypeRate } from '../leadTypeInputs';
import { segmentName } from '../segmentInputs';
import { sourceName } from '../sourceInputs';
import { type Check, defineCheck } from './defineCheck';
import { requiredInputs } from './requiredInputs';

const keyed = (lines: readonly Line[]): Readonly<Record<string, Line>> =>
  Object.fromEntries(lines.map((line) => [line.key, line]));

/** A member whose name was cleared is on its way out of the plan: its figures may go with the name. */
function membersFilled(axis: 'segment' | 'source', name: Line): Check {
  return defineCheck({
    key: `check-${axis}sFilled`,
    label: `Inputs of each ${axis} are filled in`,
    says: `Every figure of the ${axis} on Inputs; one whose name is blank leaves the plan when it is generated again.`,
    axes: [axis],
    from: keyed([name, ...requiredInputs(axis)]),
    formula: ({ isBlank, not, or }, { [name.key]: called, ...given }) =>
      or(isBlank(called as NonNullable<typeof called>), not(or(...Object.values(given).map((cell) => isBlank(cell))))),
    trouble: `an input of this ${axis} on Inputs is blank`,
  });
}

export const segmentsFilled = membersFilled('segment', segmentName);
export const sourcesFilled = membersFilled('source', sourceName);

export const periodsFilled = defineCheck({
  key: 'check-periodsFilled',
  label: 'Periods are filled in',
  says: 'Name, quarter, share and length of the period on Inputs; one whose row is blank leaves the plan when it is generated again.',
  axes: ['period'],
  from: keyed(requiredInputs('period')),
  formula: ({ and, isBlank, not, or }, given) => {
    const blanks = Object.values(given).map((cell) => isBlank(cell));
    return or(and(...blanks), not(or(...blanks)));
  },
  trouble: 'part of this period on Inputs is blank',
});

export const leadTypesFilled = defineCheck({
  key: 'check-leadTypesFilled',
  label: 'Lead types are filled in',
  says: 'The rate of each lead type on Inputs; one whose name is blank leaves the plan when it is generated again.',
  axes: [],
  from: { names: over('leadType', leadTypeName), rates: over('leadType', leadTypeRate) },
  formula: ({ and, each, equal, isBlank, not, num, or }, given) => {
    const rates = each(given.rates);
    const filled = each(given.names).map((name, i) => or(isBlank(name), not(isBlank(rates[i] as typeof name))));
    return filled.length === 0 ? equal(num(0), num(0)) : and(...filled);
  },
  trouble: 'A lead type on Inputs has no rate',
});
