import type { InputLine, NumberShape } from '../model/line';

const asWritten = (bound: number, shape: NumberShape): string => (shape === 'rate' ? `${bound * 100}%` : String(bound));

/** What an input's number may be, as the end of a sentence: `must be above 0% and at most 100%`. */
export function boundsInWords({ bounds, shape }: Pick<InputLine, 'bounds' | 'shape'>): string {
  const parts = [
    bounds.above !== undefined && `above ${asWritten(bounds.above, shape)}`,
    bounds.atLeast !== undefined && `at least ${asWritten(bounds.atLeast, shape)}`,
    bounds.below !== undefined && `below ${asWritten(bounds.below, shape)}`,
    bounds.atMost !== undefined && `at most ${asWritten(bounds.atMost, shape)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'must be a number' : `must be ${parts.join(' and ')}`;
}
