import type { Model } from '@odoo/o-spreadsheet';
import { typedText } from '../../../engine/typedText';
import { dispatchTogether, type EngineCommand } from './batchPlugin';

// A new tab in Sheets has 1000 x 26 cells.
const smallest = { rows: 1000, columns: 26 };

/** A table to be put into a tab of its own. */
export interface TabContent {
  readonly name: string;
  /** Rows of texts, each read as if a person typed it. */
  readonly rows: readonly (readonly string[])[];
  /** Completes dates without a year. */
  readonly thisYear: number;
}

/** Adds a tab behind the last one and shows it. One undo takes it away again. Throws where the engine refuses the name. */
export function addTab(model: Model, { name, rows, thisYear }: TabContent): void {
  const { getters } = model;
  const sheetId = model.uuidGenerator.smallUuid();
  const creation = {
    sheetId,
    name,
    position: getters.getSheetIds().length,
    rows: Math.max(smallest.rows, rows.length),
    cols: rows.reduce((widest, row) => Math.max(widest, row.length), smallest.columns),
  };
  const refusal = model.canDispatch('CREATE_SHEET', creation);
  if (!refusal.isSuccessful) {
    throw new Error(`The tab ${name} could not be added: ${refusal.reasons.join(', ')}`);
  }
  const locale = getters.getLocale();
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((text, col): EngineCommand[] =>
      text === '' ? [] : [{ type: 'UPDATE_CELL', sheetId, row: rowIndex, col, ...typedText(text, locale, thisYear) }],
    ),
  );
  dispatchTogether(model, [{ type: 'CREATE_SHEET', ...creation }, ...cells]);
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
}
