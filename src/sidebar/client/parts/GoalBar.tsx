import type { PlanPreview } from '../../../plan/previewPlan';
import type { PlanForm } from '../../protocol/planForm';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';
import { readMoney } from '../numbers/readMoney';

interface GoalBarProps {
  readonly form: PlanForm;
  readonly preview: PlanPreview;
  readonly marks: NumberMarks;
}

/** What the goal is made of, from revenue that comes anyway to the gap that both teams must fill. */
export function GoalBar({ form, preview, marks }: GoalBarProps) {
  const amount = (text: string) => {
    const reading = readMoney(text, marks, form.currency);
    return reading.kind === 'value' ? reading.value : 0;
  };
  const parts = [
    ['Retained', preview.retainedRevenue ?? 0],
    ['Inbound', amount(form.inboundRevenue)],
    ['Nurturing', amount(form.nurturingRevenue)],
    ['Open pipeline', preview.fromOpeningPipeline ?? 0],
    ['Gap to fill', preview.gap ?? 0],
  ] as const;
  if (preview.gap === null) return null;
  return (
    <figure class="goal-bar">
      <figcaption>Where {brief.money(amount(form.revenueGoal), marks, form.currency)} comes from</figcaption>
      <div class="shares-bar" aria-hidden="true">
        {parts.map(
          ([name, value], at) => value > 0 && <span key={name} class={`part-${at}`} style={{ flexGrow: value }} />,
        )}
      </div>
      <dl class="legend">
        {parts.map(
          ([name, value], at) =>
            value > 0 && (
              <div key={name}>
                <dt>
                  <i class={`part-${at}`} aria-hidden="true" />
                  {name}
                </dt>
                <dd>{brief.money(value, marks, form.currency)}</dd>
              </div>
            ),
        )}
      </dl>
    </figure>
  );
}
