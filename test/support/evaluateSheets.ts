import { installMissingFunctions } from '../../host/engine/functions/installMissingFunctions';
import { quietly } from '../../host/engine/quietly';
import { spreadsheet } from '../../host/engine/spreadsheet';

/** Contents of a tab as a person would type them, by A1 address, in en-US. */
export interface TypedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Evaluates whole tabs in the spreadsheet engine; gives the value of any cell, errors as their code. */
export function evaluateSheets(sheets: readonly TypedSheet[]): (sheet: string, a1: string) => unknown {
  installMissingFunctions(spreadsheet);
  const data = {
    sheets: sheets.map(({ name, rows, columns, cells }, i) => ({
      id: `sheet${i}`,
      name,
      rowNumber: rows,
      colNumber: columns,
      cells: Object.fromEntries(Object.entries(cells).map(([a1, content]) => [a1, content])),
    })),
  };
  const model = quietly(() => new spreadsheet.Model(data as object));
  return (sheet, a1) => {
    const sheetId = model.getters.getSheetIdByName(sheet);
    if (!sheetId) throw new Error(`no sheet ${sheet}`);
    const { left: col, top: row } = spreadsheet.helpers.toZone(a1);
    return model.getters.getEvaluatedCell({ sheetId, row, col }).value;
  };
}
