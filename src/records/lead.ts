import type { Tags } from './opportunity';

/**
 * One lead or contact as the CRM has it, cleaned. Days are counted from 1970-01-01; `created` and `firstContact` keep
 * the time of day as a fraction where the export has one, the other days are whole.
 */
export interface Lead {
  /** Its row in the table; the header row is 1. */
  readonly row: number;
  /** '' where the export has none. */
  readonly id: string;
  readonly created: number | null;
  /** The first attempt of sales to reach it; null while there is none. */
  readonly firstContact: number | null;
  /** Day on which it became an accepted opportunity. */
  readonly converted: number | null;
  readonly isConverted: boolean;
  /** Day on which sales handed it back. */
  readonly rejected: number | null;
  readonly isRejected: boolean;
  /** null: the export does not say. */
  readonly qualified: boolean | null;
  /** `reason` is the reason of the rejection. */
  readonly tags: Tags;
  /** Created on a day with far too many rows: a list that was loaded. */
  readonly bulkLoaded?: true;
}
