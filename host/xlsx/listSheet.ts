import type { Workbook } from '@cj-tech-master/excelts';
import type { CellValue } from '../workbookSnapshot';
import { absoluteZone } from './addresses';
import type { ListStand } from './listRule';
import { quotedSheet } from './sheetNames';

/** Collects the lists of a workbook's rules, one a column, each list once. */
export interface ListSheet extends ListStand {
  /** Adds the hidden sheet with the lists, if there are any. Call it after the other sheets. */
  addTo(workbook: Workbook): void;
}

/** `name` must be free in the workbook. */
export function listSheet(name: string): ListSheet {
  const lists = new Map<string, readonly CellValue[]>();
  return {
    place(values) {
      const key = JSON.stringify(values);
      lists.set(key, values);
      const column = [...lists.keys()].indexOf(key);
      const zone = { top: 0, left: column, bottom: values.length - 1, right: column };
      return `${quotedSheet(name)}!${absoluteZone(zone)}`;
    },
    addTo(workbook) {
      if (lists.size === 0) return;
      const sheet = workbook.addWorksheet(name, { state: 'hidden' });
      for (const [column, values] of [...lists.values()].entries()) {
        for (const [row, value] of values.entries()) sheet.getCell(row + 1, column + 1).value = value;
      }
    },
  };
}
