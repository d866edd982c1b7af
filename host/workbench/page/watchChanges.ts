import type { Model } from '@odoo/o-spreadsheet';
import { spreadsheet } from '../../engine/spreadsheet';

// Undo and redo reach the workbook past the commands that change it.
const changing: ReadonlySet<string> = new Set(['REQUEST_UNDO', 'REQUEST_REDO']);

/** Calls `onChange` for each command that changes the workbook: not for selecting, scrolling or opening a panel. */
export function watchChanges(model: Model, onChange: () => void): void {
  const coreTypes: ReadonlySet<string> = spreadsheet.coreTypes;
  model.on('command-dispatched', watchChanges, (command: object) => {
    const { type } = command as { readonly type: string };
    if (changing.has(type) || coreTypes.has(type)) {
      onChange();
    }
  });
}
