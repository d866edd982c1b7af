import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';
import { percentText } from './percentText';

/** What is wrong with the lag curves from records: days out of order, and rows that are not a whole rising curve. */
export function curveTroubles({ curveDays, segments }: PlanInputs): readonly InputTrouble[] {
  const days = dayTroubles(curveDays);
  return days.length > 0 ? days : segments.flatMap((segment, i) => rowTroubles(segment, i, curveDays));
}

function dayTroubles(days: readonly number[]): readonly InputTrouble[] {
  if (days[0] !== 0) {
    return [{ path: 'curveDays[0]', message: `The first day of the lag curves must be 0, got ${days[0]}` }];
  }
  const wrong = days.findIndex((day, i) => i > 0 && day <= (days[i - 1] ?? 0));
  if (wrong < 0) return [];
  const message = `The days of the lag curves must rise, got ${days[wrong]} after ${days[wrong - 1]}`;
  return [{ path: `curveDays[${wrong}]`, message }];
}

function rowTroubles(
  { name, wonBy }: PlanInputs['segments'][number],
  place: number,
  days: readonly number[],
): readonly InputTrouble[] {
  const wrong = (message: string, point?: number): readonly InputTrouble[] => [
    {
      path: `segments[${place}].wonBy${point === undefined ? '' : `[${point}]`}`,
      message: `${name} lag curve ${message}`,
    },
  ];
  if (wonBy.length === 0) return [];
  const filled = wonBy.filter((share) => typeof share === 'number').length;
  if (filled !== days.length || wonBy.length !== days.length) {
    return wrong(`must be filled in for all ${days.length} days or for none, got ${filled}`);
  }
  if (wonBy[0] !== 0) return wrong(`must begin at 0%, got ${percentText(wonBy[0] ?? 0)}`, 0);
  const falls = wonBy.findIndex((share, i) => share < (wonBy[i - 1] ?? 0));
  if (falls >= 0) {
    const [before, after] = [wonBy[falls - 1] ?? 0, wonBy[falls] ?? 0];
    return wrong(`must not fall, got ${percentText(after)} by day ${days[falls]} after ${percentText(before)}`, falls);
  }
  const last = wonBy[wonBy.length - 1] ?? 0;
  return last === 1 ? [] : wrong(`must end at 100%, got ${percentText(last)}`, wonBy.length - 1);
}
