import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** What an input needs to be tied to its label, help and error. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  /** Where the field stands in the plan: what leads to it from a list of troubles. */
  readonly 'data-path': string;
}

interface FrameProps {
  readonly path: string;
  readonly label: string;
  /** What the field means, behind the question mark; '' where the label says it. */
  readonly help: string;
  /** Under the field, '' where nothing is wrong. */
  readonly error: string;
  /** Under the field where nothing is wrong: how the text was understood. */
  readonly remark?: string;
  readonly children: (ties: FieldTies) => ComponentChildren;
}

/** A label with its field, the help that a person can open, and what is wrong. */
export function FieldFrame({ path, label, help, error, remark = '', children }: FrameProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const ties = { id, 'aria-describedby': `${id}-help ${id}-error`, 'aria-invalid': error !== '', 'data-path': path };
  return (
    <div class="field">
      <div class="field-label">
        <label for={id}>{label}</label>
        {help !== '' && (
          <button
            type="button"
            class="help"
            aria-label={`About: ${label}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            ?
          </button>
        )}
      </div>
      {children(ties)}
      <p id={`${id}-help`} class="hint" hidden={!open}>
        {help}
      </p>
      <p id={`${id}-error`} class={error === '' ? 'hint' : 'error'}>
        {error || remark}
      </p>
    </div>
  );
}
