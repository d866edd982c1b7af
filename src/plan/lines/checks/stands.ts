import type { Axis } from '../../model/axis';
import { type Line, type Over, over } from '../../model/line';
import { type Check, defineCheck } from './defineCheck';
import type { FlagAxis } from './flagAxes';

/** Rows or columns that run along one axis. */
export interface Standing {
  readonly along: Axis;
  /** A line that has a cell for each member of that axis: how many formulas there must be. */
  readonly like: Line;
  readonly lines: readonly Line[];
}

interface Described {
  readonly key: string;
  readonly label: string;
  /** The tab that the formulas stand on. */
  readonly tab: string;
  /** Without it one flag stands for all. */
  readonly axis?: FlagAxis;
}

/** A check that every cell of these lines still holds its formula. */
export function stands({ key, label, tab, axis }: Described, groups: readonly Standing[]): Check {
  const from: Readonly<Record<string, Over>> = Object.fromEntries(
    groups.flatMap(({ along, like, lines }) => [like, ...lines].map((line) => [line.key, over(along, line)])),
  );
  return defineCheck({
    key: `check-${key}`,
    label,
    says: 'Every cell still holds a formula; a number typed over one no longer follows its inputs.',
    axes: axis ? [axis] : [],
    from,
    formula: ({ and, count, countFormulas, equal }, given) => {
      const cellsOf = (line: Line) => given[line.key] as (typeof given)[string];
      const flags = groups.flatMap(({ like, lines }) =>
        lines.map((line) => equal(countFormulas(cellsOf(line)), count(cellsOf(like)))),
      );
      return and(...flags);
    },
    trouble: `${axis ? 'a' : 'A'} formula on ${tab} was overwritten`,
  });
}
