import type { Calibrated } from '../../plan/inputs/calibrated/calibrated';
import type { AsOfFrom } from '../../records/clean/asOfDay';
import type { Mapping } from '../../records/mapping';
import type { StageCount } from '../../records/read/stages/stageCounts';
import type { RowTabs } from '../../records/table/rowTabs';

export type { RowTabs };

import type { SetAside } from '../../records/readResult';

/** A field of rows, for a person to say which column holds it. */
export interface FieldChoice {
  readonly field: string;
  readonly label: string;
  /** Header of the column that was recognised; null for none. */
  readonly header: string | null;
  /** Whether it was recognised by its values or a word alone, and so should be looked at. */
  readonly isUnsure: boolean;
  /** Whether rates need it; the others are for whoever looks for them. */
  readonly isMain: boolean;
}

/** The columns of a tab and what they were taken for. */
export interface TabColumns {
  readonly tab: string;
  readonly kind: Mapping['kind'];
  readonly system: Mapping['system'];
  readonly headers: readonly string[];
  readonly fields: readonly FieldChoice[];
}

/** What became of the rows of a tab. */
export interface TabReading {
  readonly tab: string;
  readonly rows: number;
  readonly read: number;
  readonly setAside: readonly SetAside[];
}

/** The rates of a segment, or of all rows, as far as the panel shows them. */
export interface ShownRates {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** The close rate as teams read it off, twice, and as it is. */
  readonly wonOfClosed: number | null;
  readonly wonOfCreated: number | null;
  readonly closeRate: number | null;
  readonly isSmall: boolean;
}

/** What rows tell, beside which the panel puts the plan's inputs. */
export interface CalibratedRows {
  /** Of opportunities, then of leads where there are any. */
  readonly readings: readonly TabReading[];
  /** ISO dates: the first and last day in the rows. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the as-of day was taken from. */
  readonly asOfFrom: AsOfFrom;
  /** Header of the column that names the segments; null where none was chosen. */
  readonly by: string | null;
  readonly remarks: readonly { readonly code: string; readonly text: string }[];
  /** The most frequent stages with what they were read as. */
  readonly stages: readonly StageCount[];
  readonly total: ShownRates;
  readonly segments: readonly ShownRates[];
  readonly calibrated: Calibrated;
}
