import { DomainError } from '../../src/core/domainError';
import { contentOf } from '../../src/core/metrics/contentOf';
import type { Content, Metric } from '../../src/core/metrics/metric';
import { spokenName } from '../../src/core/spokenName';
import { isBlank } from '../../src/functions/isBlank';

/** What a call came to. */
export type Outcome = { readonly result: unknown } | { readonly thrown: unknown };

/**
 * What is wrong with an outcome, or undefined: a result holds what its definition says, blanks only where the definition
 * or a blank argument explains them; an error is a DomainError that says which argument it is about.
 */
export function faultOf(metric: Metric, given: readonly unknown[], outcome: Outcome): string | undefined {
  if ('thrown' in outcome) return faultOfError(metric, outcome.thrown);
  const rows = Array.isArray(outcome.result) ? (outcome.result as unknown[][]) : [[outcome.result]];
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return 'an empty result';
  if (rows.some((row) => row.length !== width)) return 'rows of unequal length';
  const blankExplained = `${metric.result.says} ${metric.when}`.includes('blank') || hasBlank(given);
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      if (cell === '' && blankExplained) continue;
      const content = contentOf(metric.result, column);
      if (!isOfKind(cell, content.kind)) return `a cell that holds ${String(cell)}`;
      if (isShare(content) && !((cell as number) >= 0 && (cell as number) <= 1)) return `a share of ${String(cell)}`;
    }
  return undefined;
}

const hasBlank = (given: readonly unknown[]): boolean => given.flat(2).some(isBlank);

/** What is said to be 0 to 1, or is named as the share, rate or end of an interval that it is. */
const isShare = ({ says }: Content): boolean => /0 to 1|^share won|end$/.test(says);

function isOfKind(cell: unknown, kind: 'number' | 'flag' | 'date' | 'text' = 'number'): boolean {
  switch (kind) {
    case 'number':
      return typeof cell === 'number' && Number.isFinite(cell);
    case 'flag':
      return typeof cell === 'boolean';
    case 'date':
      return cell instanceof Date && Number.isFinite(cell.getTime());
    case 'text':
      return typeof cell === 'string' && cell !== '';
  }
}

/** What no single argument is to blame for. */
const OF_ALL = [/^takes \d/, /^the result is too large for a number$/];

function faultOfError(metric: Metric, thrown: unknown): string | undefined {
  if (!(thrown instanceof DomainError)) return `an error that is no DomainError: ${String(thrown)}`;
  const { metric: name, param, rule } = thrown.trouble;
  if (name !== metric.name) return `an error of ${name}`;
  if (/NaN|undefined|\[object|Infinity/.test(thrown.message.replace(/, got .*/, '')))
    return `it says ${thrown.message}`;
  const spoken = Object.keys(metric.params).map(spokenName);
  if (param !== undefined) return spoken.includes(param) ? undefined : `it blames ${param}, which is no argument`;
  const names = spoken.some((one) => new RegExp(`\\b${one}\\b`).test(rule)) || OF_ALL.some((all) => all.test(rule));
  return names ? undefined : `it names no argument: ${thrown.message}`;
}
