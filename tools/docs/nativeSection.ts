import type { Metric } from '../../src/core/metrics/metric';
import { nativeFormulas } from './nativeFormulas';

/** The section on the native formula: what to type where the add-in is not installed, or why there is none. */
export function nativeSection(metric: Metric): string {
  if (metric.kind === 'procedure') return `There is none: ${metric.reason}.`;
  const formulas = nativeFormulas(metric).map(({ variant, steps, results }) => {
    const lines = [...steps.map(({ name, text }) => `${name}: =${text}`), ...results.map((text) => `=${text}`)];
    const title = variant ? `With ${variant.replace(/^with /, '')}:\n\n` : '';
    return `${title}\`\`\`\n${lines.join('\n')}\n\`\`\``;
  });
  const lists = Object.values(metric.params).some((param) => 'shape' in param && param.shape !== 'cell' && param.shape);
  const unfolded = formulas.some((text) => text.includes('INDEX('));
  const ofItsOwn = metric.result.shape ? '; each result takes a cell of its own' : '';
  const note = lists && unfolded ? ` Shown for three${ofItsOwn}.` : '';
  const steps = nativeFormulas(metric).some((formula) => formula.steps.length > 0)
    ? ' A named line is a step to put into a cell of its own.'
    : '';
  return `The same in functions that every spreadsheet has, with the argument's name for its cell.${note}${steps}\n\n${formulas.join('\n\n')}`;
}
