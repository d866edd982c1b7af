import { canonicalFormula } from '../engine/canonicalFormula';
import type { Criterion } from '../engine/criteria';
import { isDateCriterion } from '../engine/criteria';
import { instantOfSerial, serialOf } from '../engine/serialDate';
import type { HostState } from '../hostState';

const isTextCriterion = (criterion: Criterion): boolean => criterion.startsWith('TEXT_');

/** The values of a criterion as the engine keeps them: all texts, dates as serial numbers, formulas in American syntax. */
export function toEngineValues(state: HostState, values: readonly unknown[]): string[] {
  return values.map((value) => {
    if (value instanceof Date) return String(serialOf(value.getTime(), state.timeZone));
    const text = String(value);
    return text.startsWith('=') ? canonicalFormula(text, state.locale) : text;
  });
}

/** The values of a criterion as Apps Script answers them: numbers, Dates, texts, formulas as texts. */
export function fromEngineValues(
  state: HostState,
  criterion: Criterion,
  values: readonly string[],
): (string | number | Date)[] {
  return values.map((value) => {
    if (value.startsWith('=') || isTextCriterion(criterion) || criterion === 'VALUE_IN_LIST') return value;
    if (isDateCriterion(criterion)) return new Date(instantOfSerial(Number(value), state.timeZone));
    return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
  });
}
