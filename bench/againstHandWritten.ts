import type { Figure } from './figure';
import { type Cells, handWritten } from './handWritten';
import { medianTimes } from './medianTimes';
import { scalarCalls } from './scalarCalls';
import { shippedFunctions } from './shippedCode';

/** What a call over 10,000 rows costs, against a bare loop over the same arithmetic. */
export async function againstHandWritten(): Promise<readonly Figure[]> {
  const shipped = shippedFunctions();
  const [calls, ratios]: [Figure[], Figure[]] = [[], []];
  for (const { title, name, given } of scalarCalls()) {
    const loop = handWritten[name];
    const shippedOne = shipped[name];
    if (!shippedOne) throw new Error(`${name} is not shipped`);
    const [first, ...rest] = given.filter(Array.isArray) as unknown as readonly [Cells, ...Cells[]];
    const call = () => shippedOne(...given);
    const bare = loop ?? (() => undefined);
    const times = await medianTimes({ call, loop: () => bare(first, rest[0], rest[1], rest[2]) });
    const [called, looped] = [times.get('call') ?? 0, times.get('loop') ?? 1];
    calls.push({ group: 'call over 10,000 rows', name: title, value: called, unit: 'ms' });
    if (loop && title === name)
      ratios.push({ group: 'call / hand-written loop', name: title, value: called / looped, unit: 'x' });
  }
  return [...calls, ...ratios];
}
