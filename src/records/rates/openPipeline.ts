import type { Opportunity } from '../opportunity';
import { ascending, totalOf } from './ascending';

/** What is open, in the export's currency. */
export interface OpenPipeline {
  readonly rows: number;
  /** Rows that hold an amount, and their sum. */
  readonly valued: number;
  readonly face: number;
  /** Face value, with each row that holds no amount at the mean deal size; null where that is not known but needed. */
  readonly estimate: number | null;
}

/** Sums up the open rows. */
export function openPipeline(opportunities: readonly Opportunity[], meanDealSize: number | null): OpenPipeline {
  const values: number[] = [];
  let rows = 0;
  for (const { outcome, value } of opportunities) {
    if (outcome !== 'open') continue;
    rows++;
    if (value !== null) values.push(value);
  }
  const face = totalOf(ascending(values));
  const unvalued = rows - values.length;
  if (unvalued === 0) return { rows, valued: rows, face, estimate: face };
  const estimate = meanDealSize === null ? null : face + unvalued * meanDealSize;
  return { rows, valued: values.length, face, estimate };
}
