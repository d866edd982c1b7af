import type { Value } from '../../src/core/calculus/value';
import type { CellStyle, PrintedCell, ValidationRule } from '../../src/plan/printedPlan';

const plain: CellStyle = {
  background: null,
  fontColor: '#1f2937',
  bold: false,
  italic: false,
  fontSize: 10,
  align: 'left',
  wrap: false,
};

const cell = (
  role: PrintedCell['role'],
  content: PrintedCell['content'],
  change: Partial<PrintedCell> = {},
): PrintedCell => ({
  content,
  role,
  style: plain,
  numberFormat: 'General',
  note: '',
  validation: null,
  ...change,
});

export const label = (text: string, note = ''): PrintedCell => cell('label', text, { note });

export const heading = (text: string): PrintedCell =>
  cell('label', text, {
    style: {
      ...plain,
      bold: true,
      italic: true,
      fontSize: 14,
      background: '#134e4a',
      fontColor: '#ffffff',
      align: 'center',
      wrap: true,
    },
  });

export const input = (value: Value, numberFormat = 'General', validation: ValidationRule | null = null): PrintedCell =>
  cell('input', value, {
    numberFormat,
    validation,
    note: 'Yours to change',
    style: { ...plain, background: '#eff6ff', fontColor: '#1d4ed8', align: 'right' },
  });

/** `{tab/row/column}` stands for an address. */
export const formula = (text: () => string, numberFormat = 'General'): PrintedCell =>
  cell('formula', { formula: text() }, { numberFormat, style: { ...plain, align: 'right' } });
