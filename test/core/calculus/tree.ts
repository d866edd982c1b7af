import * as fc from 'fast-check';
import type { Calculus } from '../../../src/core/calculus/calculus';

/** A formula as data, so that chance can write it and every reading can read it. */
export type NumberTree =
  | { readonly op: 'cell'; readonly column: number }
  | { readonly op: 'num'; readonly value: number }
  | { readonly op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max'; readonly a: NumberTree; readonly b: NumberTree }
  | { readonly op: 'roundUp' | 'roundDown'; readonly a: NumberTree }
  | { readonly op: 'round'; readonly a: NumberTree; readonly places: number }
  | { readonly op: 'if'; readonly test: FlagTree; readonly a: NumberTree; readonly b: NumberTree };

export type FlagTree =
  | { readonly op: 'equal' | 'less' | 'atMost'; readonly a: NumberTree; readonly b: NumberTree }
  | { readonly op: 'and' | 'or'; readonly flags: readonly FlagTree[] }
  | { readonly op: 'not'; readonly flag: FlagTree };

/** Cells that each tree may read. */
export const CELLS = 3;

export function treeFormula<T, C>(calculus: Calculus<T, C>, tree: NumberTree, cells: readonly T[]): T {
  const again = (branch: NumberTree) => treeFormula(calculus, branch, cells);
  switch (tree.op) {
    case 'cell':
      return cells[tree.column] as T;
    case 'num':
      return calculus.num(tree.value);
    case 'round':
      return calculus.round(again(tree.a), tree.places);
    case 'roundUp':
    case 'roundDown':
      return calculus[tree.op](again(tree.a));
    case 'if':
      return calculus.if(
        flagFormula(calculus, tree.test, cells),
        () => again(tree.a),
        () => again(tree.b),
      );
    default:
      return calculus[tree.op](again(tree.a), again(tree.b));
  }
}

function flagFormula<T, C>(calculus: Calculus<T, C>, tree: FlagTree, cells: readonly T[]): T {
  const flag = (branch: FlagTree) => flagFormula(calculus, branch, cells);
  switch (tree.op) {
    case 'not':
      return calculus.not(flag(tree.flag));
    case 'and':
    case 'or':
      return calculus[tree.op](...tree.flags.map(flag));
    default:
      return calculus[tree.op](treeFormula(calculus, tree.a, cells), treeFormula(calculus, tree.b, cells));
  }
}

/** Zeros and repeats are likely, so that division by zero and equality happen; magnitudes stay apart from overflow. */
export const cellValue = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 0.07, 100, -2.5),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
);

const often = <V>(weight: number, arbitrary: fc.Arbitrary<V>) => ({ weight, arbitrary });

export const tree: fc.Arbitrary<NumberTree> = fc.letrec<{ number: NumberTree; flag: FlagTree }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 5, depthSize: 'max', withCrossShrink: true },
    often(1, fc.record({ op: fc.constant('cell' as const), column: fc.nat({ max: CELLS - 1 }) })),
    often(1, fc.record({ op: fc.constant('num' as const), value: cellValue })),
    often(3, fc.record({ op: fc.constantFrom('add', 'sub', 'mul', 'min', 'max'), a: tie('number'), b: tie('number') })),
    often(2, fc.record({ op: fc.constant('div' as const), a: tie('number'), b: tie('number') })),
    often(1, fc.record({ op: fc.constantFrom('roundUp', 'roundDown'), a: tie('number') })),
    often(1, fc.record({ op: fc.constant('round' as const), a: tie('number'), places: fc.nat({ max: 4 }) })),
    often(2, fc.record({ op: fc.constant('if' as const), test: tie('flag'), a: tie('number'), b: tie('number') })),
  ),
  flag: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ op: fc.constantFrom('equal', 'less', 'atMost'), a: tie('number'), b: tie('number') }),
    fc.record({ op: fc.constantFrom('and', 'or'), flags: fc.array(tie('flag'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), flag: tie('flag') }),
  ),
})).number;
