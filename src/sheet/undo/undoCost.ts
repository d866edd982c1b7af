import type { UndoCost } from '../generation';
import type { LiveBook } from '../live/liveBook';
import { shortList } from '../sheets/shortList';
import { losses } from './losses';
import { lostReferences } from './lostReferences';

/** What undoing the last write would cost the user; null where there is nothing to undo. Reads only. */
export function undoCost(book: LiveBook): UndoCost | null {
  const { journal, state } = book;
  if (!journal || !state.canUndo) return null;
  return { losses: shortList(losses(book, journal)), references: shortList(lostReferences(book, journal)) };
}
