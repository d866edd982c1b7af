import { useMemo, useState } from 'preact/hooks';
import type { CalibratedRows } from '../../protocol/calibration';
import { checkForm } from '../form/checkForm';
import { Heading } from '../parts/Heading';
import type { Session } from '../state/useSession';
import { CloseRateTable } from './CloseRateTable';
import { MemberFigures } from './MemberFigures';
import { membersOf } from './membersOf';
import { Questions } from './Questions';
import { ReadingReport } from './ReadingReport';
import { Remarks } from './Remarks';
import { chosenFigures, figureId, startChoice } from './taking';
import { tookOver } from './tookOver';
import type { Calibration } from './useCalibration';
import { WriteReport } from './WriteReport';

interface RatesPanelProps {
  readonly session: Session;
  readonly calibration: Calibration;
  readonly rows: CalibratedRows;
}

/** What the rows tell beside today's inputs, and which of it to take over. */
export function RatesPanel({ session, calibration, rows }: RatesPanelProps) {
  const { form, marks, status } = session.state;
  const inputs = useMemo(() => checkForm(form, marks).inputs, [form, marks]);
  const members = useMemo(() => membersOf(rows.calibrated, inputs), [rows, inputs]);
  const [ticked, setTicked] = useState(() => startChoice(members));
  const chosen = chosenFigures(rows.calibrated, ticked);
  const count = [...chosen.segments, ...chosen.sources].reduce((sum, { figures }) => sum + figures.length, 0);
  const absent = inputs.segments.filter(({ key }) => !members.some(({ inPlan }) => inPlan?.key === key));
  const take = () => {
    const { form: filled, taken } = tookOver(form, chosen, marks);
    const next = status.inputs === null ? 'Fill in the rest.' : 'Generate again to write them to Inputs.';
    session.takeOver(filled, taken, `${count === 1 ? 'One figure' : `${count} figures`} taken over. ${next}`);
  };
  return (
    <main class="screen">
      <div class="body">
        <Heading>What the rows tell</Heading>
        <ReadingReport rows={rows} marks={marks} />
        <WriteReport calibration={calibration} />
        <Questions rows={rows} calibration={calibration} />
        <CloseRateTable rows={rows} marks={marks} />
        <Remarks remarks={rows.remarks} />
        {rows.by === null && (
          <p class="state">Choose the column that names the segments to take figures into the plan.</p>
        )}
        {members.map((member) => (
          <MemberFigures
            key={`${member.kind} ${member.name}`}
            member={member}
            marks={marks}
            currency={form.currency}
            isTicked={(field) => ticked.has(figureId(member, field))}
            onTick={(fields, isOn) =>
              setTicked((now) =>
                withTicks(
                  now,
                  fields.map((field) => figureId(member, field)),
                  isOn,
                ),
              )
            }
          />
        ))}
        {rows.by !== null && absent.length > 0 && (
          <p class="quiet">Not in the rows, so left as they are: {absent.map(({ name }) => name).join(', ')}.</p>
        )}
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="primary" disabled={count === 0} onClick={take}>
            {count === 0 ? 'Tick figures to take over' : `Take over ${count === 1 ? 'one figure' : `${count} figures`}`}
          </button>
          <button type="button" class="plain" onClick={calibration.backToColumns}>
            Back
          </button>
        </div>
      </div>
    </main>
  );
}

function withTicks(now: ReadonlySet<string>, ids: readonly string[], isOn: boolean): ReadonlySet<string> {
  const next = new Set(now);
  for (const id of ids)
    if (isOn) next.add(id);
    else next.delete(id);
  return next;
}
