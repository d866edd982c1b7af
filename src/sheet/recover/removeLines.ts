import type { Sheet } from '../cells/facet';
import type { AdoptedKey, Insertion } from '../journal/journal';
import type { SheetAxis } from '../sheets/axis';
import { runsOf } from '../sheets/runsOf';
import { gapAfter, lastKeyed } from './gaps';

/** How an axis of a tab was before lines were put in. */
export interface AxisBefore {
  readonly keys: readonly string[];
  /** Size of the grid along the axis; 0 where no line was put in behind the last key. */
  readonly count: number;
  readonly insertions: readonly Insertion[];
  readonly adopted: readonly AdoptedKey[];
}

/**
 * Takes out exactly the lines that a generation put in, told by their keys. A run that was cut off between putting lines
 * in and writing their keys left blank ones: they are told by the size of the gap that each is in. Does nothing the second time.
 */
export function removeLines(sheet: Sheet, axis: SheetAxis, before: AxisBefore): void {
  if (before.insertions.length === 0) return;
  const found = axis.readKeys(sheet);
  const standing = standingKeys(before.adopted, found);
  const ours = new Set(before.insertions.flatMap(({ keys }) => keys).filter((key) => !standing.has(key)));
  const places = found.map((key, place) => (ours.has(key) ? place : -1)).filter((place) => place >= 0);
  for (const run of [...runsOf(places)].reverse()) axis.remove(sheet, run);
  const isKeyed = ({ keys }: Insertion) => keys.some((key) => found.includes(key));
  for (const insertion of before.insertions.filter((each) => !isKeyed(each)))
    removeBlank(sheet, axis, before, insertion);
}

/**
 * Keys that a row gave up for another and that a new row was to have: while the old row goes by its old key, that key is
 * the old row's.
 */
function standingKeys(adopted: readonly AdoptedKey[], found: readonly string[]): ReadonlySet<string> {
  return new Set(adopted.filter(({ to }) => !found.includes(to)).map(({ from }) => from));
}

/** Insertions that are without keys are in gaps of their own, but for one: `insertLines` sees to that. */
function removeBlank(
  sheet: Sheet,
  axis: SheetAxis,
  { keys, count }: AxisBefore,
  { after, keys: inserted }: Insertion,
): void {
  const anchor = lastKeyed(keys, after);
  const now = axis.readKeys(sheet);
  const anchorNow = now.indexOf(keys[anchor] ?? '');
  if (anchorNow < 0) return;
  const gapBefore = gapAfter(keys, anchor, keys, count);
  const gapNow = gapAfter(now, anchorNow, keys, axis.count(sheet));
  const run = { start: anchorNow + 1 + (after - anchor), length: inserted.length };
  if (gapNow - gapBefore >= inserted.length && axis.areBlank(sheet, run)) axis.remove(sheet, run);
}
