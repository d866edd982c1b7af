import { useState } from 'preact/hooks';
import type { Progress } from '../generate/generatePlan';
import { Heading } from '../parts/Heading';
import { ProgressBar } from '../parts/ProgressBar';
import type { Session } from '../state/useSession';

interface GeneratingScreenProps {
  readonly session: Session;
  readonly progress: Progress;
}

/** Shows while the plan is being generated, and takes a cancel until it is being written. */
export function GeneratingScreen({ session, progress: { done, total, says, cancellable } }: GeneratingScreenProps) {
  const [isCancelling, setCancelling] = useState(false);
  const cancel = () => {
    setCancelling(true);
    session.cancelGeneration();
  };
  return (
    <main class="screen" aria-busy="true">
      <div class="body">
        <Heading>Generating the plan</Heading>
        <ProgressBar share={total === 0 ? null : done / total} says={isCancelling ? 'Cancelling' : says} />
        <p class="quiet">
          {cancellable
            ? 'Nothing shows in your spreadsheet until the last step.'
            : 'Almost there. Please leave the sidebar open.'}
        </p>
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="plain" disabled={!cancellable || isCancelling} onClick={cancel}>
            Cancel
          </button>
        </div>
      </div>
    </main>
  );
}
