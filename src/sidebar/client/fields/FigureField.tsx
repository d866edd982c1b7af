import type { At } from '../../../plan/model/axis';
import type { InputLine } from '../../../plan/model/line';
import { inputKind } from '../form/inputKinds';
import { readFigure } from '../form/readFigure';
import { usePlan } from '../state/planContext';
import { FieldFrame } from './FieldFrame';
import { FigureInput } from './FigureInput';
import { useFieldError } from './useFieldError';

interface FigureFieldProps {
  readonly line: InputLine;
  readonly at?: At;
  readonly text: string;
  onText(text: string): void;
}

/** A figure of the plan as a labelled field: label, help and bounds come from its line. */
export function FigureField({ line, at = {}, text, onText }: FigureFieldProps) {
  const { error, leave } = useFieldError(line.path(at));
  const remark = useTinyPercentRemark(line, text);
  return (
    <FieldFrame path={line.path(at)} label={line.label} help={line.says} error={error} remark={remark}>
      {(ties) => <FigureInput line={line} text={text} onText={onText} onLeave={leave} ties={{ ...ties }} />}
    </FieldFrame>
  );
}

/** Who types 0.25 into a percent field mostly means 25%: the field takes it at its word and says so. */
function useTinyPercentRemark(line: InputLine, text: string): string {
  const { form, marks } = usePlan();
  if (inputKind(line) !== 'percent') return '';
  const reading = readFigure(line, text, marks, form.currency);
  if (reading.kind !== 'value' || reading.value <= 0 || reading.value >= 0.01) return '';
  return `Read as ${text.replace(/%$/, '').trim()}%, less than one in a hundred`;
}
