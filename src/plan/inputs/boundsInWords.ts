import type { InputLine, NumberShape } from '../model/line';

const asWritten = (bound: number, shape: NumberShape): string => (shape === 'rate' ? `${bound * 100}%` : String(bound));

/** What an input's number may be, as the end of a sentence: `must be above 0% and at most 100%`. */
export function boundsInWords({ bounds, shape }: Pick<InputLine, 'bounds' | 'shape'>): string {
  const parts = [
    bounds.whole && 'a whole number',
    bounds.above !== undefined && `above ${asWritten(bounds.above, shape)}`,
    bounds.atLeast !== undefined && `at least ${asWritten(bounds.atLeast, shape)}`,
    bounds.below !== undefined && `below ${asWritten(bounds.below, shape)}`,
    bounds.atMost !== undefined && `at most ${asWritten(bounds.atMost, shape)}`,
  ].filter(Boolean);
  if (parts.length === 0) return 'must be a number';
  const last = parts.pop();
  return `must be ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}`;
}
