import { spawnSync } from 'node:child_process';
import { sizedInputs } from '../support/sizedInputs';
import { againTrial } from './againTrial';
import { allPoints, type FaultPoint, pick, telling } from './faultPoints';
import { killedAt, killRepair } from './killRepair';
import { namedTrial } from './namedTrial';
import { restoreTrial } from './restoreTrial';
import { beforeFirst, costOf, generate, openWorkbook, requestFor, undo } from './scenario';
import { smallInputs } from './smallInputs';
import { rehearse, sweepFaults, type Trial } from './sweepFaults';

// Takes ten minutes and more, so it is a command of its own: `npx tsx test/faults/fullSweep.ts [name ...]`.

/** Twenty places on a plan of 12 x 8 are enough to see that size makes no difference. */
const LARGE_POINTS = 20;
/** A large workbook takes much memory: a process for every few of these places. */
const LARGE_PARTS = 5;
/** Pairs of a kill and a kill of its repair. */
const REPAIRS = 300;

function firstTrial(): Trial {
  const host = beforeFirst();
  const request = requestFor(host, smallInputs());
  return { workbook: host.save(), work: (each) => generate(each, request) };
}

function undoTrial(): Trial {
  const again = againTrial();
  const host = openWorkbook(again.workbook);
  again.work(host);
  const cost = costOf(host);
  return { workbook: host.save(), work: (each) => void undo(each, cost) };
}

/** Tandem's own plan, which grows from 12 x 8 by a segment and a source. */
function largeTrial(): Trial {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  generate(host, requestFor(host, sizedInputs(12, 8)));
  const request = requestFor(host, sizedInputs(13, 9, { revenueGoal: 30_000_000 }));
  return { workbook: host.save(), entry: 'realEntry', work: (each) => generate(each, request) };
}

interface Sweep {
  readonly trial: Trial;
  readonly points: readonly FaultPoint[];
}

function largePart(part: number): Sweep {
  const trial = largeTrial();
  const all = telling(rehearse(trial).calls, { sampled: 0, seed: 0 });
  const chosen = all.filter((_, i) => i % Math.ceil(all.length / LARGE_POINTS) === 0);
  return { trial, points: chosen.filter((_, i) => i % LARGE_PARTS === part) };
}

const sweeps: Readonly<Record<string, () => Sweep>> = {
  first: () => everyPoint(firstTrial()),
  again: () => everyPoint(againTrial()),
  named: () => everyPoint(namedTrial()),
  restore: () => everyPoint(restoreTrial()),
  undo: () => everyPoint(undoTrial()),
  ...Object.fromEntries(Array.from({ length: LARGE_PARTS }, (_, part) => [`large-${part + 1}`, () => largePart(part)])),
};

const everyPoint = (trial: Trial) => ({ trial, points: allPoints(rehearse(trial).calls) });

function sweep(name: string): string {
  const made = sweeps[name];
  if (!made) throw new Error(`there is no sweep ${name}: choose of ${names.join(', ')}`);
  const { trial, points } = made();
  const { runs, asBefore, wholeNew, faults } = sweepFaults(trial, points);
  return [`${runs} runs, ${asBefore} as before, ${wholeNew} whole new, ${faults.length} faults`, ...faults].join('\n');
}

/** Runs that are killed, of a generation or of an undo, whose repair is killed in turn. */
function sweepRepairs(trial: Trial, seed: number): string {
  const { calls, before, after } = rehearse(trial);
  const writes = calls.flatMap((call, i) => (call.writes ? [i + 1] : []));
  const pairs = pick(
    writes.flatMap((k) => Array.from({ length: 110 }, (_, j) => ({ k, j: j + 1 }))),
    REPAIRS,
    seed,
  );
  const faults = pairs.flatMap(({ k, j }) => {
    const workbook = killedAt(trial, k);
    const astray = workbook && killRepair(workbook, j, [before.all, after.all]).astray;
    return astray ? [`call ${k}, repair ${j}: ${astray}`] : [];
  });
  return [`${pairs.length} killed repairs, ${faults.length} faults`, ...faults].join('\n');
}

const repairs: Readonly<Record<string, () => string>> = {
  'again-repairs': () => sweepRepairs(againTrial(), 5),
  'undo-repairs': () => sweepRepairs(undoTrial(), 6),
  'named-repairs': () => sweepRepairs(namedTrial(), 7),
  'restore-repairs': () => sweepRepairs(restoreTrial(), 8),
};
const names = [...Object.keys(sweeps), ...Object.keys(repairs)];

function run(name: string): void {
  const began = Date.now();
  const said = repairs[name]?.() ?? sweep(name);
  console.log(`${name}: ${said} (${Math.round((Date.now() - began) / 1000)} s)`);
  if (!/ 0 faults$/.test(said)) process.exitCode = 1;
}

/** In a process of its own: the thousands of workbooks of all sweeps together are more than one can hold. */
function runApart(name: string): void {
  const [script = ''] = process.argv.slice(1);
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, name], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
const [only] = asked;
if (only !== undefined && asked.length === 1) run(only);
else for (const name of asked.length > 0 ? asked : names) runApart(name);
