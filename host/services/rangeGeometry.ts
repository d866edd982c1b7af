import type { HostState } from '../hostState';
import type { Zone } from '../workbookSnapshot';
import { a1OfZone } from './a1';
import { outsideGrid } from './messages';
import type { Emulated } from './service';
import { Service } from './service';
import { sheetNumber } from './sheetNumber';
import { columnsOf, rowsOf } from './zone';

/** Where a range is. The other parts of Range build on it. */
export class RangeGeometry extends Service {
  static override readonly serviceName = 'Range';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getRow: 'free',
    getColumn: 'free',
    getLastRow: 'free',
    getLastColumn: 'free',
    getNumRows: 'free',
    getNumColumns: 'free',
    getHeight: 'free',
    getWidth: 'free',
    getRowIndex: 'free',
    getA1Notation: 'free',
    getGridId: 'free',
  };

  /** Throws where the zone leaves the sheet's grid. */
  constructor(
    readonly state: HostState,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {
    super();
    const { structure } = state.workbook;
    if (!structure.tryGetSheet(sheetId)) throw new Error('The sheet of this range was deleted.');
    const { numberOfRows, numberOfCols } = structure.getSheetSize(sheetId);
    const inside = zone.top >= 0 && zone.left >= 0 && zone.bottom < numberOfRows && zone.right < numberOfCols;
    if (!inside) throw new Error(outsideGrid);
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getNumRows(): number {
    return rowsOf(this.zone);
  }

  getNumColumns(): number {
    return columnsOf(this.zone);
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getA1Notation(): string {
    return a1OfZone(this.zone);
  }

  getGridId(): number {
    return sheetNumber(this.sheetId);
  }

  /** The range may have been made before its sheet shrank or went. Every read and write asks first. */
  protected assertThere(): void {
    const { structure } = this.state.workbook;
    if (!structure.tryGetSheet(this.sheetId)) throw new Error('The sheet of this range was deleted.');
    const { numberOfRows, numberOfCols } = structure.getSheetSize(this.sheetId);
    if (this.zone.bottom >= numberOfRows || this.zone.right >= numberOfCols) throw new Error(outsideGrid);
  }
}
