import { useEffect, useId, useRef } from 'preact/hooks';
import { useFieldError } from './useFieldError';

interface NameFieldProps {
  /** Such as `Name of segment 2`: the label is heard, not seen. */
  readonly label: string;
  readonly path: string;
  readonly text: string;
  /** True where the field was just added: it takes the focus. */
  readonly isNew: boolean;
  onText(text: string): void;
}

/** The name of a segment or source, typed in place of its title. */
export function NameField({ label, path, text, isNew, onText }: NameFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { error, leave } = useFieldError(path);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  return (
    <div class="name">
      <div class="box">
        <input
          ref={input}
          type="text"
          aria-label={label}
          aria-invalid={error !== ''}
          aria-describedby={id}
          data-path={path}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={leave}
        />
      </div>
      <p id={id} class="error">
        {error}
      </p>
    </div>
  );
}
