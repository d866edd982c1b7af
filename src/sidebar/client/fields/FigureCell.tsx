import type { At } from '../../../plan/model/axis';
import type { InputLine } from '../../../plan/model/line';
import { usePlan } from '../state/planContext';
import { FigureInput } from './FigureInput';

interface FigureCellProps {
  readonly line: InputLine;
  readonly at: At;
  /** Heard, not seen: the table's own headings are seen. */
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
}

/** The id of the place under a row of cells where the error of the cell at this path shows. */
export const errorIdOf = (path: string): string => `error-${path.replace(/[^\w-]+/g, '-')}`;

/** A figure in a small table. Its error shows in the `CellErrors` of its row. */
export function FigureCell({ line, at, label, text, onText }: FigureCellProps) {
  const { troubles, showBlanks } = usePlan();
  const path = line.path(at);
  const trouble = troubles.get(path);
  const isWrong = trouble !== undefined && (trouble.kind !== 'blank' || showBlanks);
  const ties = {
    'aria-label': label,
    'aria-invalid': isWrong,
    'aria-describedby': errorIdOf(path),
    'data-path': path,
  };
  return <FigureInput line={line} text={text} onText={onText} onLeave={() => undefined} ties={ties} />;
}
