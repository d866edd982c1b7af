import type { PlanInputs } from '../../plan/inputs/planInputs';
import { hash } from '../hash';
import type { LiveBook } from '../live/liveBook';
import type { LiveTabCells } from '../live/liveTab';
import type { PlanSource, ReadTab } from '../planSource';

/** Key of the tab that holds the inputs. */
export const INPUTS = 'inputs';

/** What the Inputs tab holds, and its revision: a text that changes when an input does. null where there is no plan. */
export interface LiveInputs {
  readonly inputs: PlanInputs | null;
  readonly revision: string;
}

/** Reads the inputs out of the book. Throws what `readInputs` throws of a cell that it cannot make sense of. */
export function inputsOf({ tabs }: LiveBook, source: PlanSource): LiveInputs {
  const tab = tabs.find(({ key }) => key === INPUTS);
  if (!tab) return { inputs: null, revision: '' };
  const inputs = source.readInputs(readable(tab));
  return { inputs, revision: hash(JSON.stringify(inputs)) };
}

/** A tab as a plan's source reads it. */
export const readable = ({ rows, columns, values }: LiveTabCells): ReadTab => ({ rows, columns, values });
