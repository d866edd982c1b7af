import type { Figure } from './figure';
import { handWritten } from './handWritten';
import { medianTimes } from './medianTimes';
import { scalarCalls } from './scalarCalls';
import { loadShippedCode } from './shippedCode';

/** What a call over 10,000 rows costs, against a bare loop over the same arithmetic. */
export async function againstHandWritten(): Promise<readonly Figure[]> {
  const shipped = loadShippedCode();
  const figures: Figure[] = [];
  for (const { title, name, given } of scalarCalls()) {
    const loop = handWritten[name];
    const call = shipped[name];
    if (!loop || !call) throw new Error(`${name} has no loop or is not shipped`);
    const times = await medianTimes({ call: () => call(...given), loop: () => loop(...(given as number[][][])) });
    const [called, looped] = [times.get('call') ?? 0, times.get('loop') ?? 1];
    figures.push({ group: 'call over 10,000 rows', name: title, value: called, unit: 'ms' });
    figures.push({ group: 'call / hand-written loop', name: title, value: called / looped, unit: 'x' });
  }
  return figures;
}
