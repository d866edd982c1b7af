import type { Printed, PrintedCells } from '../../core/calculus/printed';
import type { StatisticalCalculus } from '../../core/calculus/statisticalCalculus';
import { sourceText } from '../inputs/provenanceSource';
import { serialDate } from '../inputs/serialDate';
import type { PlacedCell, PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { CellSpec } from '../layout/tabDefinition';
import type { At } from '../model/axis';
import type { Line, NumberShape } from '../model/line';
import type { CellStyle, PrintedCell } from '../printedPlan';
import { formulaPrinter, printMirror } from './printFormula';
import { type StyleName, styles } from './styles';
import { provenanceRule, textRule, validationOf } from './validation';

type Style = CellStyle;

/** What a tab's cells are printed with. */
export interface CellPrinter {
  readonly plan: PlacedPlan;
  readonly reading: StatisticalCalculus<Printed, PrintedCells>;
  readonly formats: Readonly<Record<NumberShape, string>>;
}

const GENERAL = 'General';
const WHOLE = '#,##0';

/** Prints every cell of a tab; a line's formula is prepared once for all its cells. */
export function cellPrinter(tab: PlacedTab, printer: CellPrinter): (cell: PlacedCell) => PrintedCell {
  const formulas = new Map<Line, (at: At) => string>();
  const formulaAt = (line: Line, at: At): string => {
    if (!('from' in line)) throw new Error(`${line.key} is an ${line.type}, it has no formula`);
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
    case 'link':
      return { ...label(styles[spec.style]), content: printer.plan.nameOf(spec.tab) };
    case 'blank':
      return label(styles[spec.style]);
    case 'entry':
      return printEntry(spec, printer);
    case 'provenance':
      return printProvenance(spec, printer);
    case 'mirror': {
      const formula = printMirror(spec.line, spec.at, tab.definition.key, printer.plan);
      return { ...lineCell(spec.line, spec.style, printer), role: 'formula', content: { formula } };
    }
    case 'home':
      return printHome(spec, printer, formulaAt);
  }
}

function printEntry({ style, shape, note }: Extract<CellSpec, { is: 'entry' }>, { formats }: CellPrinter): PrintedCell {
  const validation = shape === 'text' ? textRule('A name') : null;
  return { ...label(styles[style]), role: 'input', numberFormat: formats[shape], note, validation };
}

function printHome(
  { line, at, style }: Extract<CellSpec, { is: 'home' }>,
  printer: CellPrinter,
  formulaAt: (line: Line, at: At) => string,
): PrintedCell {
  const cell = lineCell(line, style, printer);
  switch (line.type) {
    case 'input':
      return {
        ...cell,
        role: 'input',
        content: line.read(printer.plan.inputs, at),
        note: line.says,
        validation: validationOf(line),
      };
    case 'constant':
      return { ...cell, content: line.at(at) };
    default:
      return { ...cell, role: 'formula', content: { formula: formulaAt(line, at) } };
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
  const said = plan.inputs.provenance[spec.rowKey];
  const given = spec.field === 'source' ? sourceText(said) : (said?.[spec.field] ?? '');
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
