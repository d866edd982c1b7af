import { type Layout, moveFormula } from '../formulas/moveFormula';
import type { PlainHighlight } from './plainHighlight';

/** A conditional format as it reads after rows or columns of its tab were put in or taken out. */
export function moveHighlight(highlight: PlainHighlight, tab: string, from: Layout, to: Layout): PlainHighlight {
  const moved = (formula: string): string => moveFormula(formula, tab, from, to);
  return {
    ...highlight,
    ranges: highlight.ranges.map((range) => moved(`=${range}`).slice(1)),
    formula: moved(highlight.formula),
  };
}
