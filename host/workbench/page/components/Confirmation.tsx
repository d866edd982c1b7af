import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Question {
  readonly text: string;
  /** The word on the button that goes on, such as 'Reset'. */
  readonly yes: string;
  onYes(): void;
  onNo(): void;
}

/** A question that must be answered before anything else. Escape means no. */
export function Confirmation({ text, yes, onYes, onNo }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="wb-dialog" aria-labelledby="wb-question" onCancel={onNo}>
      <p id="wb-question">{text}</p>
      <div class="wb-dialog-buttons">
        <button type="button" class="wb-button" onClick={onNo}>
          Cancel
        </button>
        <button type="button" class="wb-button wb-primary" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
