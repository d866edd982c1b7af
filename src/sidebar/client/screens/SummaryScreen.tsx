import { useMemo } from 'preact/hooks';
import { previewPlan } from '../../../plan/previewPlan';
import { brief } from '../numbers/brief';
import { Heading } from '../parts/Heading';
import { NoticeLine } from '../parts/NoticeLine';
import { OverwrittenChoice } from '../parts/OverwrittenChoice';
import { QuotaTable } from '../parts/QuotaTable';
import { UndoPlan } from '../parts/UndoPlan';
import type { Session } from '../state/useSession';

/** Shows where the spreadsheet has a plan: what it comes to by the inputs in the sheet, and what can be done with it. */
export function SummaryScreen({ session }: { readonly session: Session }) {
  const { status, marks } = session.state;
  const { inputs } = status;
  const preview = useMemo(() => (inputs === null ? null : previewPlan(inputs)), [inputs]);
  if (inputs === null || preview === null) return null;
  // A cell of the sheet may hold a text where the goal belongs.
  const money = (value: unknown) => (typeof value === 'number' ? brief.money(value, marks, inputs.currency) : '–');
  const regenerates = status.overwritten.length > 0 && session.state.overwritten === 'restore';
  return (
    <main class="screen">
      <NoticeLine session={session} />
      <div class="body">
        <p class="eyebrow">
          {inputs.company} · generation {status.generation}
        </p>
        <Heading>{money(inputs.revenueGoal)} plan</Heading>
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
        {preview.state !== '' && <p class="state">{preview.state}</p>}
        <QuotaTable preview={preview} marks={marks} />
        <OverwrittenChoice session={session} />
        <UndoPlan session={session} />
      </div>
      <div class="foot">
        <div class="buttons">
          {regenerates && (
            <button type="button" class="primary" onClick={() => session.generate(inputs)}>
              Restore
            </button>
          )}
          <button type="button" class={regenerates ? 'plain' : 'primary'} onClick={session.changePlan}>
            Change the plan
          </button>
        </div>
      </div>
    </main>
  );
}
