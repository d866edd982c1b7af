import type { UndoCost } from '../generation';
import { isHeld } from '../lease';
import { readBook } from '../live/liveBook';
import { recover } from '../recover/recover';
import { openState } from '../state/stateStore';
import { undoCost } from '../undo/undoCost';
import { withDocument } from '../withDocument';
import type { Writing } from './writing';

/** What an undo would cost as the sheet stands. */
export function undoCostStep({ surroundings }: Writing): UndoCost | null {
  return withDocument((spreadsheet) => {
    const recovered = recover(spreadsheet, openState(spreadsheet), (found) => isHeld(found, surroundings));
    return undoCost(readBook(spreadsheet, recovered));
  });
}
