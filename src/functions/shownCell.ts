import type { Cell } from '../core/calculus/rows';
import { DomainError } from '../core/domainError';
import type { Metric } from '../core/metrics/metric';
import type { Place } from './place';
import type { SheetDates } from './sheetDates';

/** A result as the sheet shows it: dates as Dates, no minus zero. @throws DomainError for a fault, with its place */
export function shownCell(metric: Metric, cell: Cell, dates: SheetDates, place: () => Place): unknown {
  if (typeof cell === 'number') return metric.result.kind === 'date' ? dates.dateOf(cell) : cell + 0;
  if (typeof cell === 'object') throw new DomainError({ metric: metric.name, rule: cell.message, ...place() });
  return cell;
}
