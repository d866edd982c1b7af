import type { Host, SavedWorkbook, ServiceCall } from '../../host/host';
import { Killed } from '../../host/host';
import { brokenCells, comparable, difference, hiddenSheetsOfOurs, visiblePart } from './comparable';
import type { FaultPoint } from './faultPoints';
import { openWorkbook, statusOf, wait } from './scenario';

/** Work that may go wrong anywhere, in a workbook as it was saved. */
export interface Trial {
  readonly workbook: SavedWorkbook;
  /** Code.js, where it is not the small plan's. */
  readonly entry?: string;
  readonly work: (host: Host) => void;
}

export interface Tally {
  runs: number;
  asBefore: number;
  wholeNew: number;
  /** Each a sentence; there should be none. */
  readonly faults: string[];
}

const opened = ({ workbook, entry }: Trial): Host => openWorkbook(workbook, entry ? { entry } : {});

/** How a workbook looks: what anybody can see or refer to, everything, and how many hidden sheets Tandem keeps. */
interface Look {
  readonly visible: string;
  readonly all: string;
  readonly hiddenSheets: number;
}

const look = (host: Host): Look => ({
  visible: visiblePart(host),
  all: comparable(host),
  hiddenSheets: hiddenSheetsOfOurs(host),
});

const isSame = (a: Look, b: Look): boolean => a.all === b.all && a.hiddenSheets === b.hiddenSheets;

/** The calls that the work makes when nothing goes wrong, and how the workbook looks before and after it. */
export function rehearse(trial: Trial): { calls: readonly ServiceCall[]; before: Look; after: Look } {
  const host = opened(trial);
  const before = look(host);
  host.calls.reset();
  trial.work(host);
  const calls = [...host.calls.made];
  return { calls, before, after: look(host) };
}

/** Lets the work go wrong at each point and looks whether the workbook is as before, or the work whole. */
export function sweepFaults(trial: Trial, points: readonly FaultPoint[]): Tally {
  const { before, after } = rehearse(trial);
  const tally: Tally = { runs: 0, asBefore: 0, wholeNew: 0, faults: [] };
  let host = opened(trial);
  for (const { k, mode } of points) {
    host.calls.failAt(k, mode);
    const thrown = errorOf(() => trial.work(host));
    host.calls.heal();
    const wasKilled = thrown instanceof Killed;
    if (wasKilled) startLater(host);
    const at = `call ${k} ${mode}`;
    tally.runs++;
    const seen = visiblePart(host);
    // What cannot be seen may wait for the next start: a service may have failed at the lock, or at sweeping itself.
    if (hiddenSheetsOfOurs(host) !== (seen === before.visible ? before : after).hiddenSheets) startLater(host);
    const now = look(host);
    if (seen !== now.visible) tally.faults.push(`${at}: the next start changed what was seen`);
    if (isSame(now, before) && thrown) tally.asBefore++;
    else if (isSame(now, after) && (wasKilled || !thrown)) tally.wholeNew++;
    else tally.faults.push(`${at}: ${String(thrown)}, a mixture:\n${nearest(now, before, after)}`);
    for (const cell of brokenCells(host)) tally.faults.push(`${at}: ${cell} is broken`);
    const isUntouched = isSame(now, before);
    // A workbook that is as before serves the next trial as well as a fresh one.
    if (!isUntouched) host = opened(trial);
  }
  return tally;
}

/** The next start, when nobody can still be on the way. */
export function startLater(host: Host): void {
  wait(10 * 60_000);
  statusOf(host);
}

/** What the work threw; null where it went well. */
export function errorOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

/** What sets a workbook apart from the one that it should be. */
function nearest(now: Look, ...wanted: readonly Look[]): string {
  const found = wanted.map(({ all }) => difference(all, now.all));
  return found.sort((a, b) => a.length - b.length)[0] ?? '';
}
