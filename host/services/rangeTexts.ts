import { addressOf, linkedContent, linkOf } from '../engine/cellLink';
import { calculatedCell } from '../engine/cells';
import type { Spot } from '../engine/spot';
import { filled, gridFor } from './grids';
import { signatureMismatch } from './messages';
import { RangeLooks } from './rangeLooks';
import { RichTextValue } from './richTextValue';
import type { Emulated } from './service';

const method = 'SpreadsheetApp.Range.setRichTextValues';

/** The texts of a range with their links. */
export class RangeTexts extends RangeLooks {
  static override readonly emulated: Emulated = {
    ...RangeLooks.emulated,
    getRichTextValue: 'read',
    getRichTextValues: 'read',
    setRichTextValue: 'write',
    setRichTextValues: 'write',
  };

  /** null for a cell that holds no text. A blank cell holds an empty one. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return this.readCalculated((spot) => {
      const { value, isError } = calculatedCell(this.state.workbook, spot);
      if (typeof value !== 'string' || isError) return null;
      const link = linkOf(this.state.workbook, spot);
      return new RichTextValue({ text: value, url: link && addressOf(link) });
    });
  }

  setRichTextValues(given: unknown): this {
    const { workbook } = this.state;
    const grid = gridFor<RichTextValue>(this.zone, given, method);
    // All are read before any is written, as for values.
    const contents = grid.map((row) => row.map((text) => this.contentOf(text)));
    return this.writeCells(contents, (spot: Spot, content) => workbook.send('UPDATE_CELL', { ...spot, content }));
  }

  getRichTextValue = (): RichTextValue | null => this.getRichTextValues()[0]?.[0] ?? null;
  setRichTextValue = (value: RichTextValue): this => this.setRichTextValues(filled(this.zone, value));

  private contentOf(value: unknown): string {
    if (!(value instanceof RichTextValue)) throw new Error(signatureMismatch(method, [value]));
    const { text, url } = value.content;
    if (text === '') return '';
    return url === null ? `'${text}` : linkedContent(this.state.workbook, text, url);
  }
}
