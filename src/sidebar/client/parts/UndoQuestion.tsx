import { useEffect, useRef } from 'preact/hooks';

const MOST_SHOWN = 8;

interface UndoQuestionProps {
  readonly losses: readonly string[];
  onUndo(): void;
  onKeep(): void;
}

/** Asks before an undo that loses what somebody typed into the plan since. */
export function UndoQuestion({ losses, onUndo, onKeep }: UndoQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="question" role="alertdialog" aria-label="Undo the plan?" aria-describedby="undo-losses">
      <div id="undo-losses">
        <p>Undoing loses what was typed into the plan since:</p>
        <ul>
          {losses.slice(0, MOST_SHOWN).map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
        {losses.length > MOST_SHOWN && <p class="quiet">And {losses.length - MOST_SHOWN} more.</p>}
      </div>
      <div class="buttons">
        <button type="button" class="danger" onClick={onUndo}>
          Undo and lose it
        </button>
        <button ref={keep} type="button" class="plain" onClick={onKeep}>
          Keep the plan
        </button>
      </div>
    </div>
  );
}
