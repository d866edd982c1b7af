import type { InputLine } from '../../../plan/model/line';
import { FieldFrame } from './FieldFrame';
import { useFieldError } from './useFieldError';

interface DateFieldProps {
  readonly line: InputLine;
  /** ISO text, '' while there is none. */
  readonly text: string;
  onText(text: string): void;
}

/** A date of the plan, in the browser's own date field: it shows the person's order of day and month. */
export function DateField({ line, text, onText }: DateFieldProps) {
  const { error, leave } = useFieldError(line.path({}));
  return (
    <FieldFrame path={line.path({})} label={line.label} help={line.says} error={error}>
      {(ties) => (
        <div class="box">
          <input
            {...ties}
            type="date"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
            onBlur={leave}
          />
        </div>
      )}
    </FieldFrame>
  );
}
