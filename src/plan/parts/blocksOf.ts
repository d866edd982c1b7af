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
  const blocks: Block[] = [];
  for (const run of runsOf(cells, keyAfter(columns))) {
    const above = blocks.findIndex((block) => alike(block, run) && keyAfter(rows)(block.bottom) === run.top);
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

/** The next place that has a key: between them are only the user's own. */
const keyAfter =
  (keys: readonly string[]) =>
  (place: number): number =>
    keys.findIndex((key, i) => i > place && key !== '');
