import { checkInputs } from '../../../plan/inputs/checkInputs';
import type { PlanForm } from '../../protocol/planForm';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';
import { sharesState } from '../shares/sharesState';
import type { FieldTrouble } from './fieldTrouble';
import { type FormReading, readForm } from './readForm';

/**
 * Reads a form and finds everything that stands between it and a plan: fields that cannot be read first, then what the
 * plan's own checks refuse, then shares that do not make 100%. One trouble a field.
 */
export function checkForm(form: PlanForm, marks: NumberMarks): FormReading {
  const { inputs, troubles } = readForm(form, marks);
  const found = new Map<string, FieldTrouble>(troubles.map((trouble) => [trouble.path, trouble]));
  for (const trouble of [...refusals(inputs), ...shareTroubles(form, marks)]) {
    if (!found.has(trouble.path)) found.set(trouble.path, trouble);
  }
  return { inputs, troubles: [...found.values()] };
}

function refusals(inputs: FormReading['inputs']): readonly FieldTrouble[] {
  return checkInputs(inputs).map(({ path, message }) => {
    const [named, ...blank] = message.split(' must not be empty');
    if (blank.length === 0) return { path, label: '', kind: 'refused', says: message };
    return { path, label: named?.trim() ?? '', kind: 'blank', says: 'Still to fill in' };
  });
}

function shareTroubles(form: PlanForm, marks: NumberMarks): readonly FieldTrouble[] {
  const goal = sharesState(
    form.segments.map(({ shareOfGoal }) => shareOfGoal),
    marks,
  );
  const troubles: FieldTrouble[] = [];
  const year = sharesState(form.quarterShares, marks);
  if (!year.complete) {
    const says = `Shares of the quarters add up to ${brief.percent(year.sum, marks)}, not 100%`;
    troubles.push({ path: 'periods', label: '', kind: 'refused', says });
  }
  if (!goal.complete) {
    const says = `Shares of the goal add up to ${brief.percent(goal.sum, marks)}, not 100%`;
    troubles.push({ path: 'segments', label: '', kind: 'refused', says });
  }
  for (const { key, name } of form.segments) {
    const texts = form.sources.map(({ contribution }) => contribution[key] ?? '');
    const { sum, complete } = sharesState(texts, marks);
    if (complete) continue;
    const says = `Contributions to ${name || 'a segment'} add up to ${brief.percent(sum, marks)}, not 100%`;
    troubles.push({ path: 'sources', label: '', kind: 'refused', says });
  }
  return troubles;
}
