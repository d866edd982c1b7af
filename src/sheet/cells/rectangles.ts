/** A block of cells; row and column count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

type Mask = readonly (readonly boolean[])[];

// Looking further back for a rectangle to grow saved no call on any plan that was tried.
const LOOK_BACK = 12;

/**
 * Few rectangles that cover every needed cell and no cell that is not allowed: one service call writes one rectangle.
 * Allowed cells that need no writing may be covered on the way. Needed cells must be allowed.
 */
export function rectangles(needed: Mask, allowed: Mask): readonly Rectangle[] {
  const closed = closedCells(allowed);
  const grown: Rectangle[] = [];
  for (const piece of stripes(needed)) {
    const from = Math.max(0, grown.length - LOOK_BACK);
    const at = grown.findIndex((rectangle, i) => i >= from && isOpen(closed, around(rectangle, piece)));
    if (at < 0) grown.push(piece);
    else grown[at] = around(grown[at] as Rectangle, piece);
  }
  return grown;
}

/** Runs of needed cells, row by row; rows with the same run are one piece. */
function stripes(needed: Mask): readonly Rectangle[] {
  const pieces: Rectangle[] = [];
  let above = new Map<string, number>();
  for (const [row, cells] of needed.entries()) {
    const here = new Map<string, number>();
    for (const [column, width] of runs(cells)) {
      const id = `${column}:${width}`;
      const growing = above.get(id);
      const piece = growing === undefined ? undefined : pieces[growing];
      if (piece && growing !== undefined) pieces[growing] = { ...piece, height: piece.height + 1 };
      else pieces.push({ row, column, height: 1, width });
      here.set(id, growing ?? pieces.length - 1);
    }
    above = here;
  }
  return pieces;
}

function runs(cells: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  for (const [column, isNeeded] of cells.entries()) {
    const last = found[found.length - 1];
    if (!isNeeded) continue;
    if (last && last[0] + last[1] === column) last[1]++;
    else found.push([column, 1]);
  }
  return found;
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.height, b.row + b.height);
  const right = Math.max(a.column + a.width, b.column + b.width);
  return { row, column, height: bottom - row, width: right - column };
}

/** How many cells above and left of each corner are not allowed: a block is asked about in one step. */
function closedCells(allowed: Mask): readonly (readonly number[])[] {
  const width = allowed[0]?.length ?? 0;
  const sums: number[][] = [Array.from({ length: width + 1 }, () => 0)];
  for (const [row, cells] of allowed.entries()) {
    const before = sums[row] as number[];
    const sum = [0];
    let inRow = 0;
    for (const [column, isAllowed] of cells.entries()) {
      inRow += isAllowed ? 0 : 1;
      sum.push((before[column + 1] ?? 0) + inRow);
    }
    sums.push(sum);
  }
  return sums;
}

function isOpen(sums: readonly (readonly number[])[], { row, column, height, width }: Rectangle): boolean {
  const at = (r: number, c: number): number => sums[r]?.[c] ?? 0;
  const closed =
    at(row + height, column + width) - at(row, column + width) - at(row + height, column) + at(row, column);
  return closed === 0;
}
