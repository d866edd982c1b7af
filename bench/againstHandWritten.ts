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
    if (!loop || !shippedOne) throw new Error(`${name} has no hand-written loop, or is not shipped`);
    const [first, ...rest] = given.filter(Array.isArray) as unknown as readonly [Cells, ...Cells[]];
    const call = () => shippedOne(...given);
    const times = await medianTimes({ call, loop: () => loop(first, rest[0], rest[1], rest[2]) });
    const [called, looped] = [times.get('call') ?? 0, times.get('loop') ?? 1];
    calls.push({ group: 'call over 10,000 rows', name: title, value: called, unit: 'ms' });
    // The loop is the arithmetic of a point quota: a search for a confidence has no bare loop to be held against.
    if (title === name)
      ratios.push({ group: 'call / hand-written loop', name: title, value: called / looped, unit: 'x' });
  }
  return [...calls, ...ratios];
}
