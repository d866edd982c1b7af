import { Bench } from 'tinybench';

/** Milliseconds for each task. */
export interface TimingOptions {
  readonly milliseconds: number;
}

/** Passes over all tasks. What else the machine does comes and goes: in one of so many passes each task runs undisturbed. */
const PASSES = 3;

/**
 * Time of one run of each task in milliseconds, by name: the least of its medians in several passes, in which the tasks take
 * turns, so that their ratios hold.
 */
export async function medianTimes(
  tasks: Readonly<Record<string, () => unknown>>,
  { milliseconds }: TimingOptions = { milliseconds: 150 },
): Promise<ReadonlyMap<string, number>> {
  const least = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const [name, time] of await mediansOf(tasks, milliseconds / PASSES))
      least.set(name, Math.min(time, least.get(name) ?? Number.POSITIVE_INFINITY));
  return least;
}

async function mediansOf(
  tasks: Readonly<Record<string, () => unknown>>,
  milliseconds: number,
): Promise<readonly (readonly [string, number])[]> {
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 3, iterations: 3, throws: true });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
    return [name, result.latency.p50] as const;
  });
}
