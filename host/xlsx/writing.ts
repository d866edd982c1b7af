import type { SheetSnapshot } from '../workbookSnapshot';
import type { FormulaPlace } from './excelFormula';
import type { ListStand } from './listRule';
import type { SheetNames } from './sheetNames';

/** What the parts of one export share. */
export interface Writing {
  readonly sheetNames: SheetNames;
  readonly lists: ListStand;
  placeOf(sheet: SheetSnapshot): FormulaPlace;
  /** Cells of a sheet as formulas of the file name them, by the sheet's id; null where the file has no such sheet. */
  cellsInFile(sheetId: string, cells: string): string | null;
  /** Told of everything that the file cannot hold. */
  readonly onLoss: (what: string) => void;
}
