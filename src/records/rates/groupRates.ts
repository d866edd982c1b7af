import type { Tag } from '../opportunity';
import type { Frame } from './frame';
import { groupRecords } from './groupRecords';
import { intervalOf } from './intervalOf';
import { largestGroups } from './largestGroups';
import type { Rates } from './rates';
import { type Records, ratesOf } from './ratesOf';
import { type Spread, shrinkRates, type WeighedRate } from './shrinkRates';

/** The rates of one group. Its `planCloseRate` is the shrunk one where it is small, else its own. */
export interface GroupRates extends Rates {
  readonly name: string;
  /** As its rows show it by themselves; null where they show none. */
  readonly rawCloseRate: number | null;
  /** Drawn towards the other groups in so far as it is small and they are alike; null where no group shows a rate. */
  readonly shrunkCloseRate: number | null;
  /** Fewer than 100 implied records: the rate may be off by 10 points and more. */
  readonly isSmall: boolean;
}

/** Groups by name, with how far they differ. */
export interface GroupedRates {
  readonly groups: Readonly<Record<string, GroupRates>>;
  readonly spread: Spread;
}

/** A rate near a half that rests on fewer has an interval of 10 points to either side. */
const SMALL = 100;

interface Grouping {
  readonly by: Tag;
  readonly frame: Frame;
  readonly stageOrder: readonly string[];
}

/** The rates of each value of a tag, at the horizon of the whole so that they compare. */
export function groupRates(records: Records, { by, frame, stageOrder }: Grouping): GroupedRates {
  const found = largestGroups(groupRecords(records, by)).map((group) => ({
    name: group.name,
    rates: ratesOf(group, frame, stageOrder),
  }));
  const weighed = found.map(({ rates: { planCloseRate, planCloseRateDetail } }) =>
    planCloseRate === null || planCloseRateDetail === null
      ? null
      : { rate: planCloseRate, records: planCloseRateDetail.impliedRecords },
  );
  const { rates: shrunk, spread } = shrinkRates(weighed);
  const groups = found.map(({ name, rates }, place): [string, GroupRates] => {
    const isSmall = (weighed[place]?.records ?? 0) < SMALL;
    const drawn = shrunk[place] ?? null;
    const raw = { rawCloseRate: rates.planCloseRate, shrunkCloseRate: drawn?.rate ?? null, isSmall };
    return [name, { ...rates, ...(isSmall ? planned(drawn, frame) : {}), ...raw, name }];
  });
  // From entries, a name such as __proto__ is a key like any other.
  return { groups: Object.fromEntries(groups), spread };
}

/** A drawn rate with the error that goes with it: the raw rate's own would be about another number. */
function planned(
  drawn: WeighedRate | null,
  { basis, whole }: Frame,
): Pick<Rates, 'planCloseRate' | 'planCloseRateDetail'> {
  if (drawn === null) return { planCloseRate: null, planCloseRateDetail: null };
  const { rate, records: impliedRecords } = drawn;
  const isCounted = whole === null || !(impliedRecords > 0);
  const standardError = isCounted ? null : Math.sqrt((rate * (1 - rate)) / impliedRecords);
  const interval = intervalOf(rate * impliedRecords, impliedRecords);
  const horizonDays = whole?.horizonDays ?? null;
  return { planCloseRate: rate, planCloseRateDetail: { basis, impliedRecords, interval, standardError, horizonDays } };
}
