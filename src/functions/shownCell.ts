import type { Fault } from '../core/calculus/fault';
import type { Value } from '../core/calculus/value';
import { DomainError } from '../core/domainError';
import type { Metric } from '../core/metrics/metric';
import type { Place } from './place';
import type { SheetDates } from './sheetDates';

/** A result as the sheet shows it: serial numbers of dates become Dates. */
export function shownCell(metric: Metric, value: Value, dates: SheetDates): unknown {
  return metric.result.kind === 'date' && typeof value === 'number' ? dates.dateOf(value) : value;
}

/** @throws DomainError for a fault that came out where a result should be */
export function refuseFault(metric: Metric, fault: Fault, place: Place = {}): never {
  throw new DomainError({ metric: metric.name, rule: fault.message, ...place });
}
