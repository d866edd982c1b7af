import type { NumberParam, Param } from '../src/core/metrics/param';
import { metrics } from '../src/core/metrics/registry';
import { broadcasts } from '../src/functions/argument';

export const ROWS = 10_000;

/** A call of a scalar function over columns of 10,000 rows. */
export interface ScalarCall {
  /** The function, with what is special about the call. */
  readonly title: string;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** A call for every function that broadcasts, required arguments in columns; and the ones with a formula of their own. */
export function scalarCalls(): readonly ScalarCall[] {
  const plain = metrics
    .filter(({ params, result }) => {
      const all = Object.values(params);
      return (result.shape ?? 'cell') === 'cell' && all.every((param) => broadcasts(param) || param.kind === 'choice');
    })
    .map(({ name, params }) => {
      const required = Object.values(params).filter((param) => !param.optional);
      return { title: name, name, given: required.map(columnOf) };
    });
  const quota = plain.find(({ name }) => name === 'MARKETING_QUOTA');
  if (!quota) throw new Error('there is no MARKETING_QUOTA to time');
  const sure = { ...quota, title: 'MARKETING_QUOTA at 80%', given: [...quota.given, '', 0.8] };
  return [...plain, sure];
}

/** Values that differ from row to row within the parameter's bounds: no chance, so that every run times the same. */
function columnOf(param: Param): unknown[][] {
  return Array.from({ length: ROWS }, (_, row) => [cellOf(param, ((row * 7919) % ROWS) / ROWS)]);
}

function cellOf(param: Param, part: number): unknown {
  if (param.kind === 'flag') return part < 0.5;
  const { unit, atMost, below } = param as NumberParam;
  if (atMost === 1 || below === 1) return 0.05 + 0.9 * part;
  if (unit.win && !unit.money) return 10 + Math.round(90 * part);
  if (unit.money && (unit.win || unit.opportunity)) return 5000 + 95_000 * part;
  return unit.money ? 10_000 + 990_000 * part : 500 + Math.round(500 * part);
}
