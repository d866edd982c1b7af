import type { LiveBook } from '../live/liveBook';
import { openState } from '../state/stateStore';

/**
 * Commits, and answers what `commit` does. The write that makes it stand may have had its effect and failed afterwards: then
 * it stands, and the answer is null.
 */
export function commitOrNotice<T>({ spreadsheet, state: before }: LiveBook, commit: () => T): T | null {
  try {
    return commit();
  } catch (error) {
    const { generation, restoring } = openState(spreadsheet).found;
    if (generation === before.generation || restoring !== null) throw error;
    return null;
  }
}
