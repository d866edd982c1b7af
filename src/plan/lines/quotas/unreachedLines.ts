import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { kinds } from '../kinds';
import { teamOfSource } from '../sourceHeads';
import { chosenIsReachable } from './chosenLines';

export const isUnreached = defineLine({
  key: 'isUnreached',
  label: 'Out of reach',
  says: '1 where no number of opportunities reaches the chosen confidence, so that such sources can be counted; else 0.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['source'],
  from: { chosenIsReachable },
  formula: ({ if: choose, num }, given) =>
    choose(
      given.chosenIsReachable,
      () => num(0),
      () => num(1),
    ),
});

export const marketingUnreached = defineLine({
  key: 'marketingUnreached',
  label: 'Sources of marketing out of reach',
  says: 'Where there is one, marketing’s quota at the chosen confidence is left blank.',
  kind: kinds.plain,
  shape: 'whole',
  axes: [],
  from: { teams: over('source', teamOfSource), unreached: over('source', isUnreached) },
  formula: ({ sumIf, text }, given) => sumIf(given.teams, text('marketing'), given.unreached),
});
