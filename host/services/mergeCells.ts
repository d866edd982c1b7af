import type { Zone } from '../workbookSnapshot';

/** As few zones as rows and columns of touching cells make: first down each column, then columns side by side. */
export function mergeCells(cells: readonly Zone[]): Zone[] {
  return joinColumns(joinRows(cells));
}

function joinRows(cells: readonly Zone[]): Zone[] {
  const sorted = [...cells].sort((a, b) => a.left - b.left || a.top - b.top);
  return join(
    sorted,
    (a, b) => a.left === b.left && a.bottom + 1 === b.top,
    (a, b) => ({ ...a, bottom: b.bottom }),
  );
}

function joinColumns(columns: readonly Zone[]): Zone[] {
  const sorted = [...columns].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const touch = (a: Zone, b: Zone) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left;
  return join(sorted, touch, (a, b) => ({ ...a, right: b.right }));
}

function join(zones: readonly Zone[], touch: (a: Zone, b: Zone) => boolean, both: (a: Zone, b: Zone) => Zone): Zone[] {
  const joined: Zone[] = [];
  for (const { top, bottom, left, right } of zones) {
    const zone = { top, bottom, left, right };
    const last = joined[joined.length - 1];
    if (last && touch(last, zone)) joined[joined.length - 1] = both(last, zone);
    else joined.push(zone);
  }
  return joined;
}
