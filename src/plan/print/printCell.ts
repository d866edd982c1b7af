import type { Calculus } from '../../core/calculus/calculus';
import type { Printed, PrintedCells } from '../../core/calculus/printed';
import { serialDate } from '../inputs/serialDate';
import type { PlacedCell, PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { CellSpec } from '../layout/tabDefinition';
import type { At } from '../model/axis';
import type { Line, NumberShape } from '../model/line';
import type { CellStyle, PrintedCell } from '../printedPlan';
import { formulaPrinter, printMirror } from './printFormula';
import { type StyleName, styles } from './styles';
import { provenanceRule, validationOf } from './validation';

type Style = CellStyle;

/** What a tab's cells are printed with. */
export interface CellPrinter {
  readonly plan: PlacedPlan;
  readonly reading: Calculus<Printed, PrintedCells>;
  readonly formats: Readonly<Record<NumberShape, string>>;
}

const GENERAL = 'General';
const WHOLE = '#,##0';

/** Prints every cell of a tab; a line's formula is prepared once for all its cells. */
export function cellPrinter(tab: PlacedTab, printer: CellPrinter): (cell: PlacedCell) => PrintedCell {
  const formulas = new Map<Line, (at: At) => string>();
  const formulaAt = (line: Line, at: At): string => {
    if (line.type === 'input') throw new Error(`${line.key} is an input, it has no formula`);
    const print = formulas.get(line) ?? formulaPrinter(line, printer.plan, printer.reading);
    formulas.set(line, print);
    return print(at);
  };
  return ({ spec }) => printSpec(spec, tab, printer, formulaAt);
}

function printSpec(
  spec: CellSpec,
  tab: PlacedTab,
  printer: CellPrinter,
  formulaAt: (line: Line, at: At) => string,
): PrintedCell {
  switch (spec.is) {
    case 'text':
      return { ...label(styles[spec.style]), content: spec.text, note: spec.note ?? '' };
    case 'blank':
      return label(styles[spec.style]);
    case 'provenance':
      return printProvenance(spec, printer);
    case 'mirror': {
      const formula = printMirror(spec.line, spec.at, tab.definition.key, printer.plan);
      return { ...lineCell(spec.line, spec.style, printer), role: 'formula', content: { formula } };
    }
    case 'home':
      return spec.line.type === 'input'
        ? {
            ...lineCell(spec.line, spec.style, printer),
            role: 'input',
            content: spec.line.read(printer.plan.inputs, spec.at),
            note: spec.line.says,
            validation: validationOf(spec.line),
          }
        : {
            ...lineCell(spec.line, spec.style, printer),
            role: 'formula',
            content: { formula: formulaAt(spec.line, spec.at) },
          };
  }
}

const label = (style: Style): PrintedCell => ({
  content: '',
  role: 'label',
  style,
  numberFormat: GENERAL,
  note: '',
  validation: null,
});

function lineCell(line: Line, style: StyleName | undefined, { formats }: CellPrinter): PrintedCell {
  const named = style ?? (line.kind.kind === 'text' ? 'text' : 'number');
  return { ...label(styles[named]), numberFormat: formats[line.shape] };
}

function printProvenance(spec: Extract<CellSpec, { is: 'provenance' }>, { plan, formats }: CellPrinter): PrintedCell {
  const given = plan.inputs.provenance[spec.rowKey]?.[spec.field] ?? '';
  const isDate = spec.field === 'asOf';
  const isCount = spec.field === 'records';
  return {
    ...label(isDate || isCount ? styles.input : styles.inputText),
    role: 'input',
    content: isDate ? (serialDate(String(given)) ?? given) : given,
    numberFormat: isDate ? formats.date : isCount ? WHOLE : GENERAL,
    validation: provenanceRule(spec.field),
  };
}
