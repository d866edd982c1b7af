import type { Tag } from '../opportunity';
import type { Remark } from '../readResult';
import type { GroupRates } from './groupRates';
import type { Rates } from './rates';
import type { Spread } from './shrinkRates';
import type { Immature } from './warnings/immatureCohorts';
import type { LevelShift } from './warnings/levelShifts';

/** Rates of a table of CRM rows, in total and by group, with what keeps them from being taken at face value. */
export interface Calibration extends Rates {
  /** ISO date of the day that the rates are true for. */
  readonly asOf: string;
  readonly by: Tag | null;
  /** By name; empty where no grouping was asked for. */
  readonly groups: Readonly<Record<string, GroupRates>>;
  /** How far the groups differ beyond chance; null without groups. */
  readonly spread: Spread | null;
  /** Rows too young to tell; null where no row with both dates is won. */
  readonly immature: Immature | null;
  /** First day from which the export holds what closed, where what closed before is missing; else null. */
  readonly observedFrom: string | null;
  readonly levelShifts: readonly LevelShift[];
  readonly warnings: readonly Remark[];
}
