import { DomainError } from '../core/domainError';
import type { Metric } from '../core/metrics/metric';
import { argumentNames } from './argumentNames';

/** @throws DomainError where a call has too few or too many arguments, naming them all */
export function checkArgumentCount(metric: Metric, got: number): void {
  const params = Object.values(metric.params);
  const most = params.length;
  const least = params.filter((param) => !param.optional).length;
  if (got >= least && got <= most) return;
  const count = least === most ? `${most}` : `${least} to ${most}`;
  const rule = `takes ${count} ${most === 1 ? 'argument' : 'arguments'} (${argumentNames(metric)})`;
  throw new DomainError({ metric: metric.name, rule, got });
}
