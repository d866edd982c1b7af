import { DomainError } from '../core/domainError';
import type { Param } from '../core/metrics/param';
import { spokenName } from '../core/spokenName';
import type { Reading } from './argument';
import type { Grid } from './grid';
import { isBlank } from './isBlank';
import { placeIn } from './place';
import { readCell } from './readCell';
import { RefusedCell } from './refusedCell';
import type { SheetDates } from './sheetDates';

/** A parameter of a function that is being called. */
export interface Called {
  readonly metric: string;
  readonly key: string;
  readonly param: Param;
  readonly dates: SheetDates;
}

/**
 * Reads the cells of one argument. A blank takes the parameter's default where it has one, '' where a blank is an
 * answer of its own, and is undefined otherwise.
 * @throws DomainError for the first cell that cannot be read, with its place where the argument is a range
 */
export function readReadings(called: Called, cells: readonly unknown[], grid: Grid | undefined): Reading[] {
  const { param, dates } = called;
  const whenBlank = blankReading(param);
  const readings: Reading[] = new Array(cells.length);
  let i = 0;
  try {
    for (; i < cells.length; i++) {
      const raw = cells[i];
      readings[i] = isBlank(raw) ? whenBlank : readCell(param, raw, dates);
    }
  } catch (error) {
    if (!(error instanceof RefusedCell)) throw error;
    const { rule, got, hint } = error;
    throw new DomainError({
      metric: called.metric,
      param: spokenName(called.key),
      rule,
      ...(got === undefined ? {} : { got }),
      ...(hint === undefined ? {} : { hint }),
      ...(grid ? placeIn(grid, i) : {}),
    });
  }
  return readings;
}

function blankReading(param: Param): Reading {
  if (param.mayBeBlank) return '';
  return 'byDefault' in param ? param.byDefault : undefined;
}
