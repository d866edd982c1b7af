import { useMemo } from 'preact/hooks';
import { previewPlan } from '../../../plan/previewPlan';
import { checkForm } from '../form/checkForm';
import { brief } from '../numbers/brief';
import { Heading } from '../parts/Heading';
import { NoticeLine } from '../parts/NoticeLine';
import { OverwrittenList } from '../parts/OverwrittenList';
import { PlanNews } from '../parts/PlanNews';
import { QuotaTable } from '../parts/QuotaTable';
import { UndoPlan } from '../parts/UndoPlan';
import type { Session } from '../state/useSession';

/** Shows where the spreadsheet has a plan: what it comes to by the inputs in the sheet, and what can be done with it. */
export function SummaryScreen({ session }: { readonly session: Session }) {
  const { status, marks } = session.state;
  const { inputs } = status;
  const preview = useMemo(() => (inputs === null ? null : previewPlan(inputs)), [inputs]);
  const { form } = session.state;
  const troubles = useMemo(() => checkForm(form, marks).troubles, [form, marks]);
  if (inputs === null || preview === null) return null;
  // A cell of the sheet may hold a text where the goal belongs.
  const money = (value: unknown) => (typeof value === 'number' ? brief.money(value, marks, inputs.currency) : '–');
  const isReady = status.news.length > 0 && troubles.length === 0;
  return (
    <main class="screen">
      <NoticeLine session={session} />
      <div class="body">
        <p class="eyebrow">
          {inputs.company} · generation {status.generation}
        </p>
        <Heading>{money(inputs.revenueGoal)} plan</Heading>
        <PlanNews session={session} troubles={troubles} />
        <dl class="headlines">
          <div>
            <dt>Gap to fill</dt>
            <dd>{money(preview.gap)}</dd>
          </div>
          <div>
            <dt>New clients</dt>
            <dd>{preview.newClients === null ? '–' : brief.count(preview.newClients, marks)}</dd>
          </div>
          <div>
            <dt>Growth</dt>
            <dd>{preview.growth === null ? '–' : brief.percent(preview.growth, marks)}</dd>
          </div>
        </dl>
        <OverwrittenList session={session} />
        {/* What is computed here has all formulas in place, unlike the sheet. */}
        {status.overwritten.length === 0 && preview.state !== '' && <p class="state">{preview.state}</p>}
        <QuotaTable preview={preview} marks={marks} />
        <p>
          <button type="button" class="link" onClick={session.calibrate}>
            Take rates from CRM rows
          </button>
        </p>
        <UndoPlan session={session} />
      </div>
      <div class="foot">
        <div class="buttons">
          {isReady && (
            <button type="button" class="primary" onClick={() => session.generate(inputs)}>
              Generate again
            </button>
          )}
          <button type="button" class={isReady ? 'plain' : 'primary'} onClick={session.changePlan}>
            Change the plan
          </button>
        </div>
      </div>
    </main>
  );
}
