import { parseArgs } from 'node:util';
import { fuzzCalls } from './fuzz/fuzzCalls';

// npm run fuzz -- [--calls N] [--seed N]: random calls of every function. Whatever a sheet hands over, a function gives
// what its definition says or refuses in words, and never keeps a cell waiting.

/** Milliseconds that a call over six rows may take at most; what takes longest sums tens of thousands of big deals. */
const SLOWEST = 1500;
/** A function that refuses nearly everything has not been tried. */
const LEAST_ANSWERED = 0.1;

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20261101' } },
});
const start = performance.now();
const { tally, findings } = fuzzCalls(Number(values.calls), Number(values.seed), () => performance.now());

const slow = [...tally].filter(([, { slowest }]) => slowest > SLOWEST);
const untried = [...tally].filter(([, { answered, refused }]) => answered < LEAST_ANSWERED * (answered + refused));
for (const [name, { answered, refused, slowest }] of tally)
  console.log(`${name.padEnd(30)} ${answered} answered, ${refused} refused, slowest ${slowest.toFixed(1)} ms`);
for (const { name, given, fault } of findings) console.error(`${name}: ${fault}\n  ${JSON.stringify(given)}`);
for (const [name, { slowest }] of slow) console.error(`${name}: a call took ${slowest.toFixed(0)} ms, over ${SLOWEST}`);
for (const [name] of untried) console.error(`${name}: hardly a call was answered`);
console.log(`${values.calls} calls, seed ${values.seed}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (findings.length + slow.length + untried.length > 0) process.exitCode = 1;
