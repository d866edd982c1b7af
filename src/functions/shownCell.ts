import type { Fault } from '../core/calculus/fault';
import type { Value } from '../core/calculus/value';
import { DomainError } from '../core/domainError';
import { contentOf } from '../core/metrics/contentOf';
import type { Metric } from '../core/metrics/metric';
import type { Place } from './place';
import type { SheetDates } from './sheetDates';

/** A result as the sheet shows it: serial numbers of dates become Dates. Columns are counted from 0. */
export function shownCell({ result }: Metric, value: Value, dates: SheetDates, column = 0): unknown {
  return typeof value === 'number' && contentOf(result, column).kind === 'date' ? dates.dateOf(value) : value;
}

/** @throws DomainError for a fault that came out where a result should be */
export function refuseFault(metric: Metric, fault: Fault, place: Place = {}): never {
  throw new DomainError({ metric: metric.name, rule: fault.message, ...place });
}
