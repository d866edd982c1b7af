import { createContext, runInContext } from 'node:vm';
import type { Figure } from './figure';
import { medianTimes } from './medianTimes';
import { loadAfresh } from './shippedCode';

/** What every cell and every click pays first: a fresh context with dist/Code.js loaded. */
export async function coldLoad(): Promise<readonly Figure[]> {
  const times = await medianTimes(
    { load: () => loadAfresh(), empty: () => runInContext('0', createContext({ console })) },
    { milliseconds: 600 },
  );
  const [load, empty] = [times.get('load') ?? 0, times.get('empty') ?? 1];
  return [
    { group: 'cold load', name: 'context and Code.js', value: load, unit: 'ms' },
    { group: 'cold load', name: 'over an empty context', value: load / empty, unit: 'x' },
  ];
}
