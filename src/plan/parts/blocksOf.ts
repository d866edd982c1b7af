import type { PlacedCell, PlacedTab } from '../layout/placePlan';

/** A rectangle of a tab, by its first and last row and column. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rectangles that hold these cells and no other of the plan's. Rows and columns of the user's own may run through them. */
export function blocksOf(cells: readonly PlacedCell[], { rows, columns }: PlacedTab): readonly Block[] {
  const alike = (a: Block, b: Block) => a.left === b.left && a.right === b.right;
  const [rowAfter, columnAfter] = [keyAfter(rows), keyAfter(columns)];
  const blocks: Block[] = [];
  for (const run of runsOf(cells, columnAfter)) {
    const above = blocks.findIndex((block) => alike(block, run) && rowAfter(block.bottom) === run.top);
    if (above < 0) blocks.push(run);
    else blocks[above] = { ...run, top: (blocks[above] as Block).top };
  }
  return blocks;
}

/** Neighbours in a row, from above and from the left. */
function runsOf(cells: readonly PlacedCell[], columnAfter: (column: number) => number): readonly Block[] {
  const runs: Block[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last?.top === row && columnAfter(last.right) === column) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** The next place that has a key, -1 where there is none: between them are only the user's own. */
function keyAfter(keys: readonly string[]): (place: number) => number {
  const after: number[] = [];
  let next = -1;
  for (let place = keys.length - 1; place >= 0; place--) {
    after[place] = next;
    if (keys[place] !== '') next = place;
  }
  return (place) => after[place] ?? -1;
}
