import type { InputLine } from '../../../plan/model/line';
import { FieldFrame } from './FieldFrame';
import { useFieldError } from './useFieldError';

interface TextFieldProps {
  readonly line: InputLine;
  readonly text: string;
  onText(text: string): void;
  /** line: one line of text. lines: a few. */
  readonly size?: 'line' | 'lines';
}

/** A text of the plan as a labelled field. */
export function TextField({ line, text, onText, size = 'line' }: TextFieldProps) {
  const { error, leave } = useFieldError(line.path({}));
  return (
    <FieldFrame path={line.path({})} label={line.label} help={line.says} error={error}>
      {(ties) =>
        size === 'line' ? (
          <div class="box">
            <input
              {...ties}
              type="text"
              value={text}
              onInput={(event) => onText(event.currentTarget.value)}
              onBlur={leave}
            />
          </div>
        ) : (
          <div class="box">
            <textarea
              {...ties}
              rows={2}
              value={text}
              onInput={(event) => onText(event.currentTarget.value)}
              onBlur={leave}
            />
          </div>
        )
      }
    </FieldFrame>
  );
}
