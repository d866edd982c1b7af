import { useEffect, useMemo, useRef } from 'preact/hooks';
import { previewPlan } from '../../../plan/previewPlan';
import { checkForm } from '../form/checkForm';
import { stepOf, steps } from '../form/stepsOfForm';
import { Heading } from '../parts/Heading';
import { NoticeLine } from '../parts/NoticeLine';
import { PreviewStrip } from '../parts/PreviewStrip';
import { Stepper } from '../parts/Stepper';
import { PlanProvider } from '../state/planContext';
import type { Session } from '../state/useSession';
import { AgreementStep } from '../steps/AgreementStep';
import { CalendarStep } from '../steps/CalendarStep';
import { GoalStep } from '../steps/GoalStep';
import { RatesStep } from '../steps/RatesStep';
import { ReviewStep } from '../steps/ReviewStep';
import { SegmentsStep } from '../steps/SegmentsStep';
import { SourcesStep } from '../steps/SourcesStep';
import { StepButtons } from './StepButtons';

/** The steps from an empty sheet to a plan, one at a time, with what they come to always in sight. */
export function StepsScreen({ session }: { readonly session: Session }) {
  const { form, marks, step, left } = session.state;
  const reading = useMemo(() => checkForm(form, marks), [form, marks]);
  const preview = useMemo(() => previewPlan(reading.inputs), [reading]);
  const troubles = useMemo(() => new Map(reading.troubles.map((trouble) => [trouble.path, trouble])), [reading]);
  const body = useRef<HTMLDivElement>(null);
  const goToField = useFieldFocus(session, body);
  const plan = { form, marks, preview, troubles, showBlanks: left.has(step), edit: session.edit };
  return (
    <PlanProvider value={plan}>
      <main class="screen">
        <Stepper session={session} troubles={reading.troubles} />
        <NoticeLine session={session} />
        <div class="body" ref={body} key={step}>
          <Heading>{headings[steps[step] ?? 'Goal']}</Heading>
          {step === 0 && <GoalStep />}
          {step === 1 && <SegmentsStep />}
          {step === 2 && <SourcesStep />}
          {step === 3 && <RatesStep />}
          {step === 4 && <CalendarStep session={session} />}
          {step === 5 && <AgreementStep />}
          {step === 6 && <ReviewStep session={session} troubles={reading.troubles} onField={goToField} />}
        </div>
        <div class="foot">
          <PreviewStrip preview={preview} troubles={reading.troubles} />
          <StepButtons session={session} reading={reading} />
        </div>
      </main>
    </PlanProvider>
  );
}

const headings = {
  Goal: 'What is the goal?',
  Segments: 'Who buys?',
  Sources: 'Where does demand come from?',
  Rates: 'How do leads turn into wins?',
  Calendar: 'When is it due, and how surely?',
  Agreement: 'What do both teams agree on?',
  Review: 'Ready to generate?',
} as const;

/** Goes to the step of a field and puts the focus into it, once the step shows. */
function useFieldFocus(session: Session, body: { readonly current: HTMLElement | null }): (path: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '') return;
    body.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = '';
  });
  return (path) => {
    wanted.current = path;
    session.goTo(stepOf(path));
  };
}
