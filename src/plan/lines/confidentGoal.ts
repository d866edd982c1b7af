import { defineLine } from '../model/defineLine';
import { type FormulaLine, type Line, over } from '../model/line';
import { kinds } from './kinds';
import { hundred } from './quotas/constants';
import { inPercent } from './quotas/inPercent';
import { levelOfQuota } from './quotas/levelHeads';
import { marketingUnreached } from './quotas/unreachedLines';
import { teamOfSource } from './sourceHeads';

interface ConfidentGoal {
  /** The number, and what it is called with the chosen confidence in it. */
  readonly line: FormulaLine;
  readonly name: FormulaLine;
}

/** What marketing's sources owe together at the chosen confidence, blank where it is out of reach. */
export function confidentGoal(
  [key, nameKey]: readonly [string, string],
  { label, says }: Pick<Line, 'label' | 'says'>,
  quota: Line,
  [before, after]: readonly [string, string],
): ConfidentGoal {
  const line = defineLine({
    key,
    label,
    says: `${says} with the confidence chosen on Inputs; blank where it is out of reach.`,
    kind: quota.kind,
    shape: quota.shape,
    axes: [],
    from: { marketingUnreached, teams: over('source', teamOfSource), quotas: over('source', quota) },
    formula: ({ blank, equal, if: choose, num, sumIf, text }, given) =>
      choose(equal(given.marketingUnreached, num(0)), () => sumIf(given.teams, text('marketing'), given.quotas), blank),
  });
  const name = defineLine({
    key: nameKey,
    label,
    says: 'Its name, with the confidence.',
    kind: kinds.text,
    shape: 'text',
    axes: [],
    from: { levels: over('level', levelOfQuota), hundred },
    formula: (calculus, { levels, hundred: whole }) => {
      const { count, join, pick, text } = calculus;
      return join(join(text(before), inPercent(calculus, pick(levels, count(levels)), whole)), text(after));
    },
  });
  return { line, name };
}
