import { Killed, type SavedWorkbook } from '../../host/host';
import { brokenCells, comparable, difference } from './comparable';
import { openWorkbook, statusOf, wait } from './scenario';
import { errorOf, startLater, type Trial } from './sweepFaults';

/** The workbook of a run that was killed after its k-th call; null where the run makes fewer. */
export function killedAt(trial: Trial, k: number): SavedWorkbook | null {
  const host = openWorkbook(trial.workbook);
  host.calls.failAt(k, 'killAfter');
  const isKilled = errorOf(() => trial.work(host)) instanceof Killed;
  host.calls.heal();
  return isKilled ? host.save() : null;
}

/** What became of a repair that was killed itself, and of the one after it. */
export interface KilledRepair {
  /** False where the repair makes fewer calls. */
  readonly isKilled: boolean;
  /** '' where the workbook is one of those that it may be in the end. */
  readonly astray: string;
}

/** Kills the repair after its j-th call and starts again. `wanted`: how the workbook may look in the end. */
export function killRepair(workbook: SavedWorkbook, j: number, wanted: readonly string[]): KilledRepair {
  const host = openWorkbook(workbook);
  wait(10 * 60_000);
  host.calls.failAt(j, 'killAfter');
  const isKilled = errorOf(() => statusOf(host)) instanceof Killed;
  host.calls.heal();
  startLater(host);
  const now = comparable(host);
  const astray = wanted.includes(now) ? '' : difference(wanted[0] ?? '', now);
  return { isKilled, astray: [astray, ...brokenCells(host)].filter(Boolean).join('\n') };
}
