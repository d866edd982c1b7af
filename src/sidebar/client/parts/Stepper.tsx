import type { FieldTrouble } from '../form/fieldTrouble';
import { stepOf, steps } from '../form/stepsOfForm';
import type { Session } from '../state/useSession';

interface StepperProps {
  readonly session: Session;
  readonly troubles: readonly FieldTrouble[];
}

/** Where in the steps one is: each can be gone to at any time, and says whether it is complete. */
export function Stepper({ session, troubles }: StepperProps) {
  const { step: current, left } = session.state;
  const withTrouble = new Set(troubles.map(({ path }) => stepOf(path)));
  const stateOf = (step: number) => {
    if (step === steps.length - 1) return 'open';
    // A step of nothing but optional fields is not complete before somebody was there.
    if (!left.has(step) && troubles.length > 0) return 'open';
    return withTrouble.has(step) ? 'lacking' : 'complete';
  };
  return (
    <nav class="stepper" aria-label="Steps">
      <ol>
        {steps.map((name, step) => (
          <li key={name}>
            <button
              type="button"
              class={stateOf(step)}
              aria-current={step === current ? 'step' : undefined}
              aria-label={`${step + 1}. ${name}${spoken[stateOf(step)]}`}
              title={name}
              onClick={() => session.goTo(step)}
            >
              <span aria-hidden="true">{step === current ? step + 1 : signOf(stateOf(step), step)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="stepper-line">
        <span>
          Step {current + 1} of {steps.length} · {steps[current]}
        </span>
        <DraftLine session={session} />
      </p>
    </nav>
  );
}

const spoken = { open: '', complete: ', complete', lacking: ', needs attention' } as const;

function signOf(state: keyof typeof spoken, step: number): string {
  if (state === 'complete') return '✓';
  return state === 'lacking' ? '!' : String(step + 1);
}

function DraftLine({ session: { draftState } }: { readonly session: Session }) {
  if (draftState === 'failed') {
    return (
      <span class="unsaved" role="status">
        Draft not saved, trying again
      </span>
    );
  }
  return <span>{draftState === null ? '' : draftState === 'saved' ? 'Draft saved' : 'Saving draft'}</span>;
}
