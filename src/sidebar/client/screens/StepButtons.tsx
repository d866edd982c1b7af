import type { FormReading } from '../form/readForm';
import { steps } from '../form/stepsOfForm';
import type { Session } from '../state/useSession';

interface StepButtonsProps {
  readonly session: Session;
  readonly reading: FormReading;
}

/** Back and next; on the last step, generate. */
export function StepButtons({ session, reading }: StepButtonsProps) {
  const { step, status } = session.state;
  const isLast = step === steps.length - 1;
  const generate = () => {
    if (reading.troubles.length === 0) session.generate(reading.inputs);
    else document.getElementById('missing')?.focus();
  };
  return (
    <div class="buttons">
      {isLast ? (
        <button type="button" class="primary" onClick={generate}>
          {status.inputs === null ? 'Generate the plan' : 'Generate again'}
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => session.goTo(step + 1)}>
          Next
        </button>
      )}
      <button type="button" class="plain" onClick={() => (step === 0 ? session.goHome() : session.goTo(step - 1))}>
        Back
      </button>
    </div>
  );
}
