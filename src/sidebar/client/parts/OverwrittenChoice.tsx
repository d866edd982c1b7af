import type { Session } from '../state/useSession';
import { OverwrittenCell } from './OverwrittenCell';
import { overwrittenTitle } from './overwrittenTitle';
import { useGoToCell } from './useGoToCell';

const MOST_SHOWN = 3;

/** What a generation does with formulas of the plan that somebody typed over; nothing where all stand. */
export function OverwrittenChoice({ session }: { readonly session: Session }) {
  const { status, overwritten: chosen } = session.state;
  const { overwritten } = status;
  const { show, trouble } = useGoToCell(session);
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
      <legend>{overwrittenTitle(overwritten)}</legend>
      <ul>
        {overwritten.slice(0, MOST_SHOWN).map((each) => (
          <OverwrittenCell key={each.cell} overwritten={each} onShow={() => show(each.cell)} />
        ))}
      </ul>
      {overwritten.length > MOST_SHOWN && <p class="quiet">And {overwritten.length - MOST_SHOWN} more.</p>}
      <p class="error" role="status">
        {trouble}
      </p>
      {choice('keep', 'Keep what was typed')}
      {choice('restore', 'Restore the plan’s formulas')}
    </fieldset>
  );
}
