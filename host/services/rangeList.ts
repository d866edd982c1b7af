import type { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';

/** `SpreadsheetApp.RangeList`: what it does, it does to each of its ranges. */
export class RangeList extends Service {
  static override readonly serviceName = 'RangeList';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getRanges: 'free',
    clear: 'write',
    clearContent: 'write',
    clearFormat: 'write',
    clearNote: 'write',
    clearDataValidations: 'write',
    setValue: 'write',
    setFormula: 'write',
    setNote: 'write',
    setNumberFormat: 'write',
    setBackground: 'write',
    setFontColor: 'write',
    setFontWeight: 'write',
    setFontStyle: 'write',
    setFontSize: 'write',
    setHorizontalAlignment: 'write',
    setVerticalAlignment: 'write',
    setWrap: 'write',
  };

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges = () => [...this.ranges];
  clear = () => this.each((range) => range.clear());
  clearContent = () => this.each((range) => range.clearContent());
  clearFormat = () => this.each((range) => range.clearFormat());
  clearNote = () => this.each((range) => range.clearNote());
  clearDataValidations = () => this.each((range) => range.clearDataValidations());
  setValue = (value: unknown) => this.each((range) => range.setValue(value));
  setFormula = (formula: string) => this.each((range) => range.setFormula(formula));
  setNote = (note: string | null) => this.each((range) => range.setNote(note));
  setNumberFormat = (format: string) => this.each((range) => range.setNumberFormat(format));
  setBackground = (color: string | null) => this.each((range) => range.setBackground(color));
  setFontColor = (color: string | null) => this.each((range) => range.setFontColor(color));
  setFontWeight = (weight: string | null) => this.each((range) => range.setFontWeight(weight));
  setFontStyle = (style: string | null) => this.each((range) => range.setFontStyle(style));
  setFontSize = (size: number) => this.each((range) => range.setFontSize(size));
  setHorizontalAlignment = (side: string | null) => this.each((range) => range.setHorizontalAlignment(side));
  setVerticalAlignment = (side: string | null) => this.each((range) => range.setVerticalAlignment(side));
  setWrap = (wrapped: boolean | null) => this.each((range) => range.setWrap(wrapped));

  private each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}
