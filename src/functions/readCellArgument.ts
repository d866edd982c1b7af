import type { CellArgument } from './argument';
import { gridOf, singleOf } from './grid';
import { type Called, readReadings } from './readReadings';

/** Reads an argument that broadcasts: one value, or a value for each cell of a range. Throws as `readReadings`. */
export function readCellArgument(called: Called, raw: unknown): CellArgument {
  const grid = gridOf(raw);
  const readings = readReadings(called, grid ? grid.cells : [singleOf(raw)], grid);
  return { key: called.key, param: called.param, grid, readings };
}
