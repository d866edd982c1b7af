import { DomainError } from '../core/domainError';
import type { Metric } from '../core/metrics/metric';
import { spokenName } from '../core/spokenName';
import type { Place } from './place';

type Refuses = NonNullable<Metric['refuses']>;
/** Arguments of one computation by parameter; absent where an optional one without a default was left out. */
export type GivenValues = Parameters<Refuses>[0];

/** @throws DomainError where arguments that are each in bounds do not go together */
export function refuseTogether(metric: Metric, given: GivenValues, place: () => Place = () => ({})): void {
  const refusal = metric.refuses?.(given);
  if (!refusal) return;
  const { param, ...rest } = refusal;
  throw new DomainError({ metric: metric.name, ...(param ? { param: spokenName(param) } : {}), ...place(), ...rest });
}
