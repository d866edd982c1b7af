import type { HostState } from '../hostState';

// A file of Sheets holds so many cells, blank ones too.
const limit = 10_000_000;

/** Throws Sheets' error where so many more cells are too many for the file. */
export function assertRoomFor(state: HostState, more: number): void {
  const { getters } = state.workbook;
  const sizes = getters.getSheetIds().map((id) => getters.getNumberRows(id) * getters.getNumberCols(id));
  const cells = sizes.reduce((sum, size) => sum + size, more);
  if (cells > limit) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${limit} cells.`,
    );
  }
}
