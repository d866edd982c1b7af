import { provenanceFields } from '../../inputs/provenanceFields';
import { rowKey } from '../../layout/keys';
import { type CellSpec, home, type RowSpec, words } from '../../layout/tabDefinition';
import type { Line } from '../../model/line';
import type { StyleName } from '../../print/styles';
import { unitWords } from '../unitWords';

/** The row of an input that the plan has one of: label, unit, value, and where it comes from. */
export function inputRow(line: Line, label: string = line.label): RowSpec {
  const key = rowKey(line);
  return {
    key,
    cells: {
      label: words(label, 'label', line.says),
      unit: words(unitWords(line), 'unit'),
      value: home(line, {}, inputStyle(line)),
      ...provenanceCells(line, key),
    },
  };
}

/** Figures stand right, texts left. */
export const inputStyle = (line: Line): StyleName => (line.kind.kind === 'text' ? 'inputText' : 'input');

/** Where an input comes from, as far as its row has room to say; names and texts speak for themselves. */
export function provenanceCells(line: Line, key: string): Readonly<Record<string, CellSpec>> {
  if (line.kind.kind === 'text') return {};
  // Records are behind rates, and behind the means of a segment.
  const hasRecords = line.shape === 'rate' || line.axes.includes('segment');
  const fields = provenanceFields(key).filter((field) => field !== 'records' || hasRecords);
  return Object.fromEntries(fields.map((field) => [field, { is: 'provenance', field, rowKey: key }]));
}
