import type { Opportunity } from '../opportunity';
import type { Whole } from './carriedOn';
import { cumulativeRate } from './cumulativeRate';
import { durationsOf } from './durations';
import { reachOf } from './reachOf';
import { type TruncatedStart, truncatedStart } from './truncatedStart';

/** How the close rate to use was made. */
export type Basis = 'cumulative' | 'cumulative since the first closing' | 'won of closed';

/** What the rates of a whole and of its groups have in common. */
export interface Frame {
  readonly asOf: number;
  /** The horizon that was asked for, in days. */
  readonly horizonDays: number | null;
  /** Days at which the cumulative rates of the whole and of its groups are taken, so that they compare. */
  readonly comparedAt: number;
  readonly basis: Basis;
  /** null where too few closed rows hold both dates for a curve. */
  readonly whole: Whole | null;
  readonly truncated: TruncatedStart | null;
  /** What the rows that are missing at the start change in the cumulative rate: a factor, 1 where none are. */
  readonly correction: number;
  /** Day of the first creation; null without any. */
  readonly firstCreated: number | null;
  readonly firstLead: number | null;
}

/** With fewer of the closed rows dated, those that are may not be like the rest. */
const ENOUGH_DATED = 0.5;
const ENOUGH_AT_RISK = 10;

type Asked = Pick<Frame, 'asOf' | 'horizonDays' | 'firstCreated' | 'firstLead'>;

/** Settles on which curve rates are to stand. */
export function frameOf(opportunities: readonly Opportunity[], asked: Asked): Frame {
  const { asOf, horizonDays } = asked;
  const plain = durationsOf(opportunities, { asOf, observedFrom: null });
  const isDated = plain.closed > 0 && plain.closed >= ENOUGH_DATED * closedRows(opportunities);
  const settled = { ...asked, comparedAt: horizonDays ?? reachOf(plain) };
  if (!isDated) return { ...settled, basis: 'won of closed', whole: null, truncated: null, correction: 1 };

  const truncated = truncatedStart(opportunities, asOf);
  const whole: Whole = { durations: plain, horizonDays: settled.comparedAt };
  const asItIs: Frame = { ...settled, basis: 'cumulative', whole, truncated, correction: 1 };
  if (truncated === null) return asItIs;

  const late = durationsOf(opportunities, { asOf, observedFrom: truncated.observedFrom });
  if (!isDense(late, whole.horizonDays)) return asItIs;
  const rateOf = ({ table, records }: typeof late) => cumulativeRate(table, whole.horizonDays, records).rate;
  const correction = rateOf(plain) > 0 ? rateOf(late) / rateOf(plain) : 1;
  return { ...asItIs, basis: 'cumulative since the first closing', whole: { ...whole, durations: late }, correction };
}

/** Whether nobody ends at an age, up to the horizon, at which hardly any row was watched: late entry can leave such ages. */
export const isDense = ({ table }: Whole['durations'], horizon: number): boolean =>
  table.every(
    ({ duration, atRisk, first, second }) => duration > horizon || first + second === 0 || atRisk >= ENOUGH_AT_RISK,
  );

function closedRows(opportunities: readonly Opportunity[]): number {
  let closed = 0;
  for (const { outcome } of opportunities) if (outcome !== 'open') closed++;
  return closed;
}
