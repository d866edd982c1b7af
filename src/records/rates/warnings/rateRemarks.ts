import type { Remark } from '../../readResult';
import type { Rates } from '../rates';
import { shownAmount, shownCount, shownRate, shownRows } from './figures';

/** Share of rows still open at the horizon from which on it is said. */
const MANY_OPEN = 0.1;
const FEW = 100;

/** What the figures themselves call for saying: too few records, rows in no curve, rows far off. */
export function rateRemarks(rates: Rates): readonly Remark[] {
  const { rows, won, lost, planCloseRateDetail, withoutDuration, dealSize, cumulativeCloseRate, leads } = rates;
  const remarks: Remark[] = [];
  const say = (code: string, text: string) => remarks.push({ code, text });
  if (won + lost === 0) say('nothingClosed', `Of ${shownRows(rows)} none is won or lost: there is no close rate.`);
  else if (planCloseRateDetail && planCloseRateDetail.impliedRecords < FEW) {
    const { low = 0, high = 1 } = planCloseRateDetail.interval ?? {};
    const worth = shownCount(planCloseRateDetail.impliedRecords);
    say('smallSample', `The close rate rests on ${worth} records and may be ${shownRate(low)} or ${shownRate(high)}.`);
  }
  if (planCloseRateDetail?.basis === 'won of closed')
    say(
      'fewDated',
      'Fewer than half of the closed rows have both dates and were not loaded in bulk: the close rate is won of won and lost.',
    );
  else if (withoutDuration > 0)
    say(
      'withoutDuration',
      `Without a date for the curve, though counted as won, lost or open: ${shownRows(withoutDuration)}.`,
    );
  if (cumulativeCloseRate && cumulativeCloseRate.stillOpen > MANY_OPEN)
    say(
      'stillOpen',
      `${shownRate(cumulativeCloseRate.stillOpen)} of rows are neither won nor lost after ${cumulativeCloseRate.horizonDays} days. If nobody works on them, close them.`,
    );
  if (leads.undated > 0 && leads.cumulative === null)
    say(
      'leadsUndated',
      `Leads converted or handed back without a date of it: ${shownCount(leads.undated)} of ${shownCount(leads.rows)}. Their share within a time cannot be told; the share of all leads stands.`,
    );
  if (dealSize.trimmed) {
    const { leftOut, mean, why, rows: far } = dealSize.trimmed;
    const shown = far.map(({ row }) => row).slice(0, 5);
    say(
      'outliers',
      `Far from the rest, yet in the mean deal size: ${shownRows(leftOut)} (such as row ${shown.join(', ')}), ${why}. Without them the mean is ${shownAmount(mean)}.`,
    );
  }
  return remarks;
}
