import type { PrintedPlan } from '../../plan/printedPlan';
import type { LiveBook } from '../live/liveBook';
import { assertEditable } from './assertEditable';
import { assertNamesFree } from './assertNamesFree';
import { assertRoom } from './assertRoom';

/**
 * Looks for what would stop the plan half-way, before anything is written.
 *
 * @throws PlanError naming what is in the way and what to do
 */
export function preflight(book: LiveBook, printed: PrintedPlan): void {
  for (const live of book.tabs) assertEditable(live);
  assertRoom(book, printed);
  assertNamesFree(book, printed);
}
