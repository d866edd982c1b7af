import { checkForm } from '../form/checkForm';
import { Failure } from '../parts/Failure';
import type { GenerateFailed } from '../state/appState';
import type { Session } from '../state/useSession';

interface GenerateFailedScreenProps {
  readonly session: Session;
  readonly failed: GenerateFailed;
}

/** Shows why no plan was generated, and offers to try again. */
export function GenerateFailedScreen({ session, failed }: GenerateFailedScreenProps) {
  const { form, marks } = session.state;
  return (
    <main class="screen">
      <div class="body">
        <Failure title="The plan was not generated" explanation={failed.explanation} />
        <p class="quiet">
          {failed.isUntouched
            ? 'Your spreadsheet is as it was before.'
            : 'If anything was left half done, Tandem puts it right when it opens next.'}
        </p>
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="primary" onClick={() => session.generate(checkForm(form, marks).inputs)}>
            Try again
          </button>
          <button type="button" class="plain" onClick={session.backToReview}>
            Back to review
          </button>
        </div>
      </div>
    </main>
  );
}
