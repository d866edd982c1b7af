import type { Spreadsheet } from './cells/facet';
import { PlanError } from './planError';

/** How long to wait for another step to end, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Does some work on the spreadsheet while nobody else's execution does.
 *
 * @throws PlanError where there is no lock to be had
 */
export function withDocument<T>(work: (spreadsheet: Spreadsheet) => T): T {
  // null, whatever the types say, where the script is not bound to a spreadsheet.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new PlanError(noLock);
  if (!lock.tryLock(PATIENCE)) throw new PlanError(lockIsHeld);
  try {
    return work(SpreadsheetApp.getActive());
  } finally {
    release(lock);
  }
}

/** The lock ends with the execution anyhow: failing to let it go must not look as if the work had failed. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}

const noLock =
  'Tandem cannot lock this spreadsheet, so it will not write. It must be opened from the Extensions menu of the ' +
  'spreadsheet itself; a copy of the script that stands alone has no spreadsheet to lock.';
const lockIsHeld = 'Somebody is generating the plan in this spreadsheet right now. Try again in a minute.';
