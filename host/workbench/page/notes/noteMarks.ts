import { cellOfKey } from '../../../engine/besideState';
import { spreadsheet } from '../../../engine/spreadsheet';
import { sheetNotes } from './sheetNotes';

type DrawingContext = Parameters<InstanceType<typeof spreadsheet.UIPlugin>['drawLayer']>[0];

const size = 6; // pixels
const orange = '#f29900';

// Marks each cell that has a note with a corner, as Sheets does: nobody would look for a note without it.
class NoteMarks extends spreadsheet.UIPlugin {
  static override layers = ['Autofill'] as const;

  override drawLayer({ ctx, sheetId, viewports }: DrawingContext): void {
    ctx.fillStyle = orange;
    for (const key of Object.keys(sheetNotes(this.getters, sheetId))) {
      const { row, column: col } = cellOfKey(key);
      const zone = this.getters.expandZone(sheetId, { top: row, bottom: row, left: col, right: col });
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
      if (width <= 0 || height <= 0) {
        continue;
      }
      ctx.beginPath();
      ctx.moveTo(x + width - size, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + size);
      ctx.fill();
    }
  }
}

spreadsheet.registries.featurePluginRegistry.add('tandem_note_marks', NoteMarks);
