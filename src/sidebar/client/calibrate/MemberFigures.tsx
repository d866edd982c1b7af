import type { CalibratedFigure } from '../../../plan/inputs/calibrated/calibrated';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';
import { figureLines } from './figureLines';
import type { ShownMember } from './membersOf';

interface MemberFiguresProps {
  readonly member: ShownMember;
  readonly marks: NumberMarks;
  readonly currency: string;
  isTicked(field: CalibratedFigure['field']): boolean;
  onTick(fields: readonly CalibratedFigure['field'][], isOn: boolean): void;
}

/** The figures of a segment or a source: today's, what the rows tell, and whether to take it over. */
export function MemberFigures({ member, marks, currency, isTicked, onTick }: MemberFiguresProps) {
  const { name, figures, inPlan, kind } = member;
  const fields = figures.map(({ field }) => field);
  const isNew = inPlan === null;
  const add = (
    <label class="take">
      <input
        type="checkbox"
        checked={fields.every(isTicked)}
        onChange={(event) => onTick(fields, event.currentTarget.checked)}
      />
      <span>Add it to the plan as a segment</span>
    </label>
  );
  return (
    <fieldset class="member">
      <legend>
        {name}
        {kind === 'source' && ' (source)'}
        {isNew && ' (not in the plan)'}
      </legend>
      {isNew && add}
      <ul>
        {figures.map((figure) => {
          const { field, value, records, interval, source } = figure;
          const line = figureLines[field];
          const shown = (amount: number): string => showOf(line.shape, amount, marks, currency);
          const today = inPlan === null ? undefined : Reflect.get(inPlan, field);
          const isKnown = typeof today === 'number' && !Number.isNaN(today);
          const text = (
            <>
              <span>{line.label}</span>
              <span class="change">
                {!isNew && (
                  <>
                    <span class="unseen">today </span>
                    <span class="today">{isKnown ? shown(today) : '–'}</span>
                    <span aria-hidden="true"> → </span>
                    <span class="unseen">, the rows </span>
                  </>
                )}
                <b>{shown(value)}</b>
              </span>
            </>
          );
          return (
            <li key={field}>
              {isNew ? (
                <div class="take">{text}</div>
              ) : (
                <label class="take">
                  <input
                    type="checkbox"
                    checked={isTicked(field)}
                    onChange={(event) => onTick([field], event.currentTarget.checked)}
                  />
                  {text}
                </label>
              )}
              <p class="quiet" title={source}>
                {brief.count(records, marks)} {records === 1 ? 'record' : 'records'}
                {interval !== null && `, likely ${shown(interval.low)} to ${shown(interval.high)}`}
              </p>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function showOf(shape: string, value: number, marks: NumberMarks, currency: string): string {
  if (shape === 'rate') return brief.percent(value, marks);
  if (shape === 'money') return brief.money(value, marks, currency);
  return shape === 'days' ? `${brief.count(value, marks)} days` : brief.count(value, marks);
}
