import { defineLine } from '../../model/defineLine';
import { type ComputedLine, type Line, over } from '../../model/line';
import { linesOfPhased, type Phased, phased } from './phased';

/** What each member has by week, and what they have together. */
export interface PhasedBlock {
  readonly member: 'segment' | 'source';
  readonly each: Phased;
  readonly total: Phased;
}

/** The sum of a line by week over its members, for each week. */
export const together = (member: 'segment' | 'source', line: Line): ComputedLine =>
  defineLine({
    key: `${line.key}-total`,
    label: line.label,
    says: `${line.says} All ${member}s.`,
    kind: line.kind,
    shape: line.shape,
    axes: ['week'],
    from: { cells: over(member, line) },
    formula: ({ sum }, given) => sum(given.cells),
  });

/** A block of a line by week and member that may be added up over both. */
export const phasedBlock = (member: 'segment' | 'source', line: Line): PhasedBlock => ({
  member,
  each: phased(line),
  total: phased(together(member, line)),
});

export const linesOfBlock = ({ each, total }: PhasedBlock): readonly Line[] => [
  ...linesOfPhased(each),
  ...linesOfPhased(total),
];
