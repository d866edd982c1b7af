import { useState } from 'preact/hooks';
import type { OverwrittenFormula } from '../../../sheet/generation';
import { explain } from '../explain';
import type { Session } from '../state/useSession';
import { OverwrittenCell } from './OverwrittenCell';
import { overwrittenTitle } from './overwrittenTitle';
import { useGoToCell } from './useGoToCell';

const SHOWN_AT_FIRST = 4;

/** Formulas of the plan that somebody typed over, to be put back one by one or all at once; nothing where all stand. */
export function OverwrittenList({ session }: { readonly session: Session }) {
  const { overwritten } = session.state.status;
  const [showsAll, setShowsAll] = useState(false);
  const { show, trouble } = useGoToCell(session);
  const { restore, isWorking, failure } = useRestoring(session);
  if (overwritten.length === 0) return null;
  const shown = showsAll ? overwritten : overwritten.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="overwritten" aria-labelledby="overwritten-title">
      <h2 id="overwritten-title">{overwrittenTitle(overwritten)}</h2>
      <ul>
        {shown.map((each) => (
          <OverwrittenCell key={each.cell} overwritten={each} onShow={() => show(each.cell)}>
            <button
              type="button"
              class="link"
              aria-label={`Restore the formula of ${each.cell}`}
              disabled={isWorking}
              onClick={() => restore([each])}
            >
              Restore
            </button>
          </OverwrittenCell>
        ))}
      </ul>
      {overwritten.length > SHOWN_AT_FIRST && (
        <button type="button" class="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show ${overwritten.length - SHOWN_AT_FIRST} more`}
        </button>
      )}
      {overwritten.length > 1 && (
        <button type="button" class="plain" disabled={isWorking} onClick={() => restore(overwritten)}>
          {isWorking ? 'Restoring' : `Restore all ${overwritten.length}`}
        </button>
      )}
      <p class="error" role="status">
        {failure || trouble}
      </p>
    </section>
  );
}

/** Puts formulas back in a step of its own; then the sheet is read anew. */
function useRestoring({ call, reopen }: Session) {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const restore = (formulas: readonly OverwrittenFormula[]) => {
    setWorking(true);
    setFailure('');
    call({ kind: 'restore', formulas: [...formulas] }).then(
      () => reopen(restored(formulas)),
      (error: unknown) => {
        setWorking(false);
        setFailure(explain(error).sentence);
      },
    );
  };
  return { restore, isWorking, failure };
}

function restored(formulas: readonly OverwrittenFormula[]): string {
  return formulas.length === 1
    ? `${formulas[0]?.cell} has its formula back.`
    : `${formulas.length} cells have their formulas back.`;
}
