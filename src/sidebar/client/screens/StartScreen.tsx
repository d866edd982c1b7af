import { blankForm } from '../form/blankForm';
import { exampleCompany } from '../form/exampleCompany';
import { formOf } from '../form/formOf';
import { usualCurrency } from '../form/usualCurrency';
import { Heading } from '../parts/Heading';
import { Mark } from '../parts/Mark';
import { NoticeLine } from '../parts/NoticeLine';
import type { Session } from '../state/useSession';

interface StartScreenProps {
  readonly session: Session;
  /** ISO date. */
  readonly today: string;
}

/** Shows in a spreadsheet without a plan: what Tandem is for, and the two ways to begin. */
export function StartScreen({ session, today }: StartScreenProps) {
  const { marks } = session.state;
  return (
    <main class="screen">
      <NoticeLine session={session} />
      <div class="body start">
        <Mark />
        <Heading>One number for sales and marketing</Heading>
        <p>
          Enter the revenue goal. Tandem works back from it to what each team owes: opportunities, leads a week,
          pipeline.
        </p>
        <p class="quiet">The plan is written into new tabs as plain formulas. Nothing in your own tabs is touched.</p>
      </div>
      <div class="foot">
        <div class="buttons stacked">
          <button
            type="button"
            class="primary"
            onClick={() => session.begin(blankForm(today, usualCurrency(marks.tag)))}
          >
            Start a plan
          </button>
          <button type="button" class="plain" onClick={() => session.begin(formOf(exampleCompany, marks))}>
            Start from an example company
          </button>
          <button type="button" class="link" onClick={session.calibrate}>
            Take rates from CRM rows
          </button>
        </div>
      </div>
    </main>
  );
}
