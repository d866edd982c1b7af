import { stepOf, steps } from '../form/stepsOfForm';
import { useGoToCell } from '../parts/useGoToCell';
import { usePlan } from '../state/planContext';
import type { Session } from '../state/useSession';

/** Inputs that have no field here, each with the name of its range. */
const elsewhere = [
  ['Share of each period', 'Tandem_ShareOfYear'],
  ['Days off', 'Tandem_Holiday'],
  ['Sales reps and hires', 'Tandem_Productivity'],
  ['Lag curves', 'Tandem_WonBy'],
] as const;

/** What of the plan is changed on the Inputs tab, the way there, and what is wrong there. */
export function MoreOnInputs({ session }: { readonly session: Session }) {
  const { show, trouble } = useGoToCell(session);
  const { troubles } = usePlan();
  const isThere = session.state.status.inputs !== null;
  const wrong = [...troubles.values()].filter(
    ({ path }) => steps[stepOf(path)] === 'Calendar' && !/^(quarterShares|periods$|confidence\.chosen)/.test(path),
  );
  return (
    <section class="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">On the Inputs tab</h2>
      <p class="quiet">
        {isThere
          ? 'Change these in the sheet; the plan follows at once.'
          : 'Once the plan is there, you change these on its Inputs tab. It starts with usual values.'}
      </p>
      <ul class="links">
        {elsewhere.map(([label, range]) => (
          <li key={range}>
            {isThere ? (
              <button type="button" class="link" onClick={() => show(range)}>
                {label}
              </button>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
      {wrong.map(({ path, says }) => (
        <p key={path} class="error" data-path={path} tabIndex={-1}>
          {says}
        </p>
      ))}
      <p class="error" role="status">
        {trouble}
      </p>
    </section>
  );
}
