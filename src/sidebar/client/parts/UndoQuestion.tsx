import { useEffect, useRef } from 'preact/hooks';
import type { UndoCost } from '../../../sheet/generation';

const MOST_SHOWN = 8;

interface UndoQuestionProps {
  readonly cost: UndoCost;
  onUndo(): void;
  onKeep(): void;
}

/** Asks before an undo that loses what somebody typed since, or breaks formulas of theirs. */
export function UndoQuestion({ cost: { losses, references }, onUndo, onKeep }: UndoQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="question" role="alertdialog" aria-label="Undo the plan?" aria-describedby="undo-cost">
      <div id="undo-cost">
        <Costs says="Undoing loses what was typed into the plan since:" items={losses} />
        <Costs says="These refer to what undoing takes away, and would break:" items={references} />
      </div>
      <div class="buttons">
        <button type="button" class="danger" onClick={onUndo}>
          {losses.length > 0 ? 'Undo and lose it' : 'Undo all the same'}
        </button>
        <button ref={keep} type="button" class="plain" onClick={onKeep}>
          Keep the plan
        </button>
      </div>
    </div>
  );
}

function Costs({ says, items }: { readonly says: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p>{says}</p>
      <ul>
        {items.slice(0, MOST_SHOWN).map((item) => (
          <li key={item}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
      {items.length > MOST_SHOWN && <p class="quiet">And {items.length - MOST_SHOWN} more.</p>}
    </>
  );
}
