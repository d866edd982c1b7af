import { useState } from 'preact/hooks';
import { explain } from '../explain';
import type { Session } from '../state/useSession';

const MOST_SHOWN = 5;

/** Formulas of the plan that somebody typed over, and what to do with them; nothing where all stand. */
export function OverwrittenChoice({ session }: { readonly session: Session }) {
  const { status, overwritten: chosen } = session.state;
  const { overwritten } = status;
  if (overwritten.length === 0) return null;
  const choice = (value: 'keep' | 'restore', label: string) => (
    <label class="radio">
      <input
        type="radio"
        name="overwritten"
        checked={chosen === value}
        onChange={() => session.chooseOverwritten(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="overwritten">
      <legend>
        {overwritten.length === 1 ? 'One formula was typed over' : `${overwritten.length} formulas were typed over`}
      </legend>
      <CellList session={session} />
      {choice('keep', 'Keep what was typed')}
      {choice('restore', 'Restore the plan’s formulas')}
    </fieldset>
  );
}

/** Each cell is a button that brings it to the front. */
function CellList({ session: { call, state } }: { readonly session: Session }) {
  const [trouble, setTrouble] = useState('');
  const { overwritten } = state.status;
  const show = (cell: string) => {
    setTrouble('');
    call({ kind: 'goToCell', cell }).catch((error: unknown) => setTrouble(explain(error).sentence));
  };
  return (
    <>
      <ul>
        {overwritten.slice(0, MOST_SHOWN).map(({ cell, found }) => (
          <li key={cell}>
            <button type="button" class="link" onClick={() => show(cell)}>
              {cell}
            </button>{' '}
            holds {found === '' ? 'nothing' : `“${found}”`}
          </li>
        ))}
      </ul>
      {overwritten.length > MOST_SHOWN && <p class="quiet">And {overwritten.length - MOST_SHOWN} more.</p>}
      <p class="error" role="status">
        {trouble}
      </p>
    </>
  );
}
