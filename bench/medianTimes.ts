import { Bench } from 'tinybench';

/** Milliseconds for each task. */
export interface TimingOptions {
  readonly milliseconds: number;
}

/** Median time of one run of each task in milliseconds, by name. The tasks share the run, so their ratios hold. */
export async function medianTimes(
  tasks: Readonly<Record<string, () => unknown>>,
  { milliseconds }: TimingOptions = { milliseconds: 150 },
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 3, iterations: 5, throws: true });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
}
