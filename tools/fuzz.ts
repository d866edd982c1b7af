import { parseArgs } from 'node:util';
import { fuzzCalls } from './fuzz/fuzzCalls';

// npm run fuzz -- [--calls N] [--seed N] [--from N]: random calls of every function. Whatever a sheet hands over, a function
// gives what its definition says or refuses in words, and never keeps a cell waiting. Each call has a number: a finding is
// made again by --from its number --calls 1, and the run goes on --from there.

/**
 * Milliseconds of processor time that a call over six rows may take at most, whatever else the machine does; what takes
 * longest sums tens of thousands of big deals.
 */
const SLOWEST = 1500;
/** A function that refuses nearly everything has not been tried. */
const LEAST_ANSWERED = 0.1;
/** Fewer calls of a function than this do not tell. */
const TRIED = 100;

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261101' },
    from: { type: 'string', default: '0' },
  },
});
const [calls, seed, from] = [values.calls, values.seed, values.from].map(Number) as [number, number, number];
const start = performance.now();
const { tally, findings } = fuzzCalls({ calls, seed, from, clock });

const slow = [...tally].filter(([, { slowest }]) => slowest > SLOWEST);
const untried = [...tally].filter(
  ([, { answered, refused }]) => calls >= TRIED * tally.size && answered < LEAST_ANSWERED * (answered + refused),
);
for (const [name, { answered, refused, slowest }] of tally)
  console.log(`${name.padEnd(30)} ${answered} answered, ${refused} refused, slowest ${slowest.toFixed(1)} ms`);
for (const { call, name, given, fault } of findings)
  console.error(`call ${call}, ${name}: ${fault}\n  ${JSON.stringify(given)}`);
for (const [name, { slowest }] of slow) console.error(`${name}: a call took ${slowest.toFixed(0)} ms, over ${SLOWEST}`);
for (const [name] of untried) console.error(`${name}: hardly a call was answered`);
console.log(`${calls} calls from ${from}, seed ${seed}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (findings.length + slow.length + untried.length > 0) process.exitCode = 1;

function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
