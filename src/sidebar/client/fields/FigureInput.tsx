import type { InputLine } from '../../../plan/model/line';
import { currencies } from '../../../plan/print/currencies';
import { inputKind } from '../form/inputKinds';
import { readFigure } from '../form/readFigure';
import { showFigure } from '../form/showFigure';
import { usePlan } from '../state/planContext';

interface FigureInputProps {
  readonly line: InputLine;
  readonly text: string;
  onText(text: string): void;
  onLeave(): void;
  /** Attributes that tie the input to its label and error. */
  readonly ties: Readonly<Record<string, string | boolean>>;
}

/**
 * The box in which a figure is typed, with its unit. On leaving it, a text that was understood is written out in full;
 * any other stays as it was typed.
 */
export function FigureInput({ line, text, onText, onLeave, ties }: FigureInputProps) {
  const { form, marks } = usePlan();
  const kind = inputKind(line);
  const leave = () => {
    onLeave();
    const reading = readFigure(line, text, marks, form.currency);
    const inFull = reading.kind === 'value' ? showFigure(line, reading.value, marks) : text;
    if (inFull !== text) onText(inFull);
  };
  return (
    <div class={`box ${kind}`}>
      {kind === 'money' && <span aria-hidden="true">{currencies[form.currency] ?? form.currency}</span>}
      <input
        {...ties}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={leave}
      />
      {kind === 'percent' && <span aria-hidden="true">%</span>}
      {(line.shape === 'days' || line.shape === 'weeks') && <span aria-hidden="true">{line.shape}</span>}
    </div>
  );
}
