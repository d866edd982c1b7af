import type { PlanForm } from '../../protocol/planForm';
import { ColumnsPanel } from '../calibrate/ColumnsPanel';
import { RatesPanel } from '../calibrate/RatesPanel';
import { useCalibration } from '../calibrate/useCalibration';
import { readForm } from '../form/readForm';
import type { NumberMarks } from '../numbers/numberMarks';
import { Failure } from '../parts/Failure';
import { Heading } from '../parts/Heading';
import type { Session } from '../state/useSession';

interface CalibrateScreenProps {
  readonly session: Session;
  /** ISO date. */
  readonly today: string;
}

/** Takes rates from a tab of CRM rows: which columns, what was read, and what of it goes into the plan. */
export function CalibrateScreen({ session, today }: CalibrateScreenProps) {
  const { form, marks } = session.state;
  const calibration = useCalibration({
    call: session.call,
    today,
    curveDays: form.curveDays,
    pricing: pricingOf(form, marks),
  });
  const { busy, failure, tabs, rows, read, look } = calibration;
  if (busy !== '' || (tabs === null && failure === null)) return <Waiting says={busy || 'Looking for rows'} />;
  if (failure !== null) {
    return (
      <main class="screen">
        <div class="body">
          <Failure title="The rows could not be read" explanation={failure} />
        </div>
        <div class="foot">
          <div class="buttons">
            <button type="button" class="primary" onClick={() => (tabs === null ? look() : read())}>
              Try again
            </button>
            <button
              type="button"
              class="plain"
              onClick={tabs === null ? session.leaveCalibration : calibration.backToColumns}
            >
              Back
            </button>
          </div>
        </div>
      </main>
    );
  }
  if (tabs?.tabs.length === 0) return <NoTabs session={session} look={look} />;
  return rows === null ? (
    <ColumnsPanel session={session} calibration={calibration} />
  ) : (
    <RatesPanel session={session} calibration={calibration} rows={rows} />
  );
}

/** The plan's own figures, as far as it has them. */
function pricingOf(form: PlanForm, marks: NumberMarks) {
  const { grossMargin, followUpDays: days, followUpBasis: basis, holidays } = readForm(form, marks).inputs;
  return {
    grossMargin: Number.isFinite(grossMargin) ? grossMargin : null,
    followUp: Number.isFinite(days) ? { days, basis, holidays: [...holidays] } : null,
  };
}

function Waiting({ says }: { readonly says: string }) {
  return (
    <main class="screen" aria-busy="true">
      <h1 class="unseen">Rates from CRM rows</h1>
      <div class="body opening" role="status">
        <span class="spinner" aria-hidden="true" />
        {says}
      </div>
    </main>
  );
}

function NoTabs({ session, look }: { readonly session: Session; look(): void }) {
  return (
    <main class="screen">
      <div class="body">
        <Heading>Rates from CRM rows</Heading>
        <p>There is no tab with rows yet. Export opportunities from your CRM and bring them in: File &gt; Import.</p>
        <p class="quiet">One row for each opportunity, with a header row: stage, amount, created and closed.</p>
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="primary" onClick={look}>
            Look again
          </button>
          <button type="button" class="plain" onClick={session.leaveCalibration}>
            Back
          </button>
        </div>
      </div>
    </main>
  );
}
