import { defineLine } from '../../model/defineLine';
import type { FormulaLine, Line } from '../../model/line';
import { periodName } from '../calendarInputs';
import { kinds } from '../kinds';
import { quarterName } from '../quarterName';
import { segmentName } from '../segmentInputs';
import { sourceName } from '../sourceInputs';
import type { FlagAxis } from './flagAxes';
import { partName } from './partName';

/** Names along the flags of a check, so that its state can say where it fails. */
function namesAlong(axis: FlagAxis, name: Line): FormulaLine {
  return defineLine({
    key: `${axis}OfFlag`,
    label: name.label,
    says: `Name of the ${axis} whose checks stand below.`,
    kind: kinds.text,
    shape: 'text',
    axes: [axis],
    from: { name },
    formula: (_, given) => given.name,
  });
}

/** The line of names for each axis that a check may have. */
export const nameOfFlag: Readonly<Record<FlagAxis, Line>> = {
  segment: namesAlong('segment', segmentName),
  source: namesAlong('source', sourceName),
  quarter: namesAlong('quarter', quarterName),
  period: namesAlong('period', periodName),
  part: partName,
};
