import { useEffect, useState } from 'preact/hooks';
import type { Figure, PlanPreview } from '../../../plan/previewPlan';
import type { FieldTrouble } from '../form/fieldTrouble';
import { brief } from '../numbers/brief';
import { usePlan } from '../state/planContext';

interface PreviewStripProps {
  readonly preview: PlanPreview;
  readonly troubles: readonly FieldTrouble[];
}

/** The headlines of the plan as it is typed, and why one of them is blank. */
export function PreviewStrip({ preview, troubles }: PreviewStripProps) {
  const { form, marks } = usePlan();
  const show = (figure: Figure, words: (value: number) => string) => (figure === null ? '–' : words(figure));
  const headlines = [
    ['Gap to fill', show(preview.gap, (value) => brief.money(value, marks, form.currency)), ''],
    ['Marketing quota', show(preview.marketingQuota, (value) => brief.count(value, marks)), 'opps'],
    ['Leads a week', show(preview.total.leadsPerWeek, (value) => brief.count(value, marks)), ''],
  ] as const;
  const isBlank = headlines.some(([, words]) => words === '–');
  const reason = isBlank ? reasonFor(troubles) : '';
  return (
    <section class="preview" aria-label="Preview of the plan">
      <dl>
        {headlines.map(([name, words, unit]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words} <small>{words === '–' ? '' : unit}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{reason}</p>
      <Announcement
        says={`${headlines.map(([name, words]) => `${name} ${words === '–' ? 'blank' : words}`).join(', ')}. ${reason}`}
      />
    </section>
  );
}

function reasonFor(troubles: readonly FieldTrouble[]): string {
  const [first] = troubles;
  if (first === undefined) return '';
  return first.label === '' ? first.says : `Waiting for: ${first.label}`;
}

/** Milliseconds without a change after which the figures are read out: not at each keystroke. */
const PAUSE = 1200;

function Announcement({ says }: { readonly says: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(says), PAUSE);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <p class="unseen" aria-live="polite">
      {said}
    </p>
  );
}
