import type { Opportunity } from '../../opportunity';
import type { Remark } from '../../readResult';
import { isoOfDay } from '../dates/dayOf';

/** What a past as-of day cannot undo: the export holds the latest state of each field, whatever it was before. */
export function hindsight(
  opportunities: readonly Opportunity[],
  { asOf, lastNews }: { readonly asOf: number; readonly lastNews: number },
): readonly Remark[] {
  const isStillOpen = ({ outcome, laterNews }: Opportunity): boolean => outcome === 'open' && laterNews !== 'closed';
  if (lastNews <= asOf || !opportunities.some(isStillOpen)) return [];
  const text =
    `The rows hold news up to ${isoOfDay(lastNews)}, after the as-of day ${isoOfDay(asOf)}: rows open on both days show the ` +
    'amount, expected close date and next step of the later one, so the open pipeline and how well it is documented are ' +
    'seen with hindsight.';
  return [{ code: 'hindsight', text }];
}
