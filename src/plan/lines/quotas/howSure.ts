import { defineLine } from '../../model/defineLine';
import { wins } from '../funnelLines';
import { kinds } from '../kinds';
import { largestSkew } from './constants';
import { bareSkew } from './sourceSkew';
import { isAsked } from './sourceTerms';

export const howSure = defineLine({
  key: 'howSure',
  label: 'How far to trust these numbers',
  says: 'Rough: the revenue rests on few or very large deals, fewer than one win or a skewness beyond the largest. Quotas and probabilities of the source may then be far off; in wins, below, they are exact.',
  kind: kinds.text,
  shape: 'text',
  axes: ['source'],
  from: { isAsked, bareSkew, largestSkew, wins: wins.bySource },
  formula: ({ and, if: choose, less, num, or, plain, text }, given) => {
    const fewWins = and(given.isAsked, less(plain(given.wins), num(1)));
    return choose(
      or(less(given.largestSkew, given.bareSkew), fewWins),
      () => text('rough'),
      () => text('as asked'),
    );
  },
});
