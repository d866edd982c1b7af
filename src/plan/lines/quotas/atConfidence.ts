import type { Calculus } from '../../../core/calculus/calculus';
import { defineLine } from '../../model/defineLine';
import { type FormulaLine, type Line, over } from '../../model/line';
import { isReachable, multiplier } from './multiplierLines';

/** A line at each confidence and for each source, with its sum over the sources. */
export interface QuotaBlock {
  /** The same at expected value, for each source and in all. */
  readonly expected: Line;
  readonly expectedTotal: Line;
  readonly cells: FormulaLine;
  readonly total: FormulaLine;
}

type Described = Pick<Line, 'label' | 'says' | 'kind' | 'shape'>;

/** What becomes of an expected value when the quota is set with confidence; blank where the confidence is out of reach. */
export function atConfidence(
  key: string,
  described: Described,
  [expected, expectedTotal]: readonly [Line, Line],
  point: Line,
  formula: <T, C>(calculus: Calculus<T, C>, multiplier: T, point: T) => T,
): QuotaBlock {
  const cells = defineLine({
    ...described,
    key,
    axes: ['level', 'source'],
    from: { isReachable, multiplier, point },
    formula: (calculus, given) =>
      calculus.if(given.isReachable, () => formula(calculus, given.multiplier, given.point), calculus.blank),
  });
  const total = defineLine({
    ...described,
    key: `${key}-total`,
    says: `${described.says} All sources; blank where one of them cannot reach the confidence.`,
    axes: ['level'],
    from: { reachable: over('source', isReachable), cells: over('source', cells) },
    formula: ({ blank, countFalse, equal, if: choose, num, sum }, given) =>
      choose(equal(countFalse(given.reachable), num(0)), () => sum(given.cells), blank),
  });
  return { expected, expectedTotal, cells, total };
}
