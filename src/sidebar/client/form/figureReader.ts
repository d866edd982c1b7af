import type { At } from '../../../plan/model/axis';
import type { InputLine } from '../../../plan/model/line';
import type { PlanForm } from '../../protocol/planForm';
import type { NumberMarks } from '../numbers/numberMarks';
import { boundsTrouble } from './boundsTrouble';
import type { FieldTrouble } from './fieldTrouble';
import { readFigure } from './readFigure';

/**
 * Reads one figure after the other and keeps what was wrong. A figure that cannot be read is NaN, so that only the lines
 * of the plan that hang on it go blank.
 */
export class FigureReader {
  readonly troubles: FieldTrouble[] = [];

  constructor(
    private readonly form: PlanForm,
    private readonly marks: NumberMarks,
  ) {}

  read(line: InputLine, at: At, text: string): number {
    const reading = readFigure(line, text, this.marks, this.form.currency);
    if (reading.kind === 'blank') return this.note(line, at, 'blank', 'Still to fill in');
    if (reading.kind === 'unreadable') return this.note(line, at, 'unreadable', reading.says);
    const trouble = boundsTrouble(line, reading.value, this.marks);
    if (trouble !== null) this.note(line, at, 'refused', trouble);
    return reading.value;
  }

  private note(line: InputLine, at: At, kind: FieldTrouble['kind'], says: string): number {
    this.troubles.push({ path: line.path(at), label: this.labelOf(line, at), kind, says });
    return Number.NaN;
  }

  private labelOf({ label }: InputLine, { segment, source, quarter }: At): string {
    const { segments, sources } = this.form;
    const owners = [
      source === undefined ? null : sources[source]?.name || `Source ${source + 1}`,
      segment === undefined ? null : segments[segment]?.name || `Segment ${segment + 1}`,
      quarter === undefined ? null : `Quarter ${quarter + 1}`,
    ].filter((owner) => owner !== null);
    return owners.length === 0 ? label : `${owners.join(', ')}: ${label.toLowerCase()}`;
  }
}
