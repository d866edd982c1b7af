import type { Sheet } from '../cells/facet';
import type { Lines } from '../journal/journal';
import { axes } from '../sheets/axis';
import { runsOf } from '../sheets/runsOf';

/** Hides some rows and columns of a tab and shows others. Keys that the tab does not have are passed over. */
export function showLines(
  sheet: Sheet,
  standing: Lines,
  { hide, show }: { readonly hide: Lines; readonly show: Lines },
): void {
  for (const axis of axes) {
    const placesOf = (keys: readonly string[]): readonly number[] =>
      keys
        .map((key) => standing[axis.side].indexOf(key))
        .filter((place) => place >= 0)
        .sort((a, b) => a - b);
    for (const run of runsOf(placesOf(hide[axis.side]))) axis.hide(sheet, run);
    for (const run of runsOf(placesOf(show[axis.side]))) axis.show(sheet, run);
  }
}
