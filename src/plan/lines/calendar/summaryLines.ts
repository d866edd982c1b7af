import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { opportunities } from '../funnelLines';
import { kinds } from '../kinds';
import { created } from './growthLines';
import { tooLate } from './paceLines';

export const shareInTime = defineLine({
  key: 'shareInTime',
  label: 'Share of what is created that closes in time',
  says: 'The rest is created too late in the year: its wins belong to the next. Blank where nothing must be created.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  from: { needed: opportunities.all, created: created.total.year },
  formula: ({ blank, div, equal, if: choose, num }, given) =>
    choose(equal(given.created, num(0)), blank, () => div(given.needed, given.created)),
});

export const moreThanFunnel = defineLine({
  key: 'moreThanFunnel',
  label: 'More than Funnel asks for',
  says: 'Opportunities that must be created beyond Funnel’s annual number, since some of what the year creates closes after it.',
  kind: kinds.opportunities,
  shape: 'count',
  axes: [],
  from: { created: created.total.year, needed: opportunities.all },
  formula: ({ sub }, given) => sub(given.created, given.needed),
});

/** 1 where new leads can no longer bring what is due by the end of the period. */
export const isTooLate = defineLine({
  key: 'isTooLate',
  label: 'Beyond rescue, 1 for yes',
  says: 'Whether part of the target up to the end of the period is too late to rescue in some segment.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['period'],
  from: { tooLate: tooLate.byPeriod },
  formula: ({ equal, if: choose, num }, given) =>
    choose(
      equal(given.tooLate, num(0)),
      () => num(0),
      () => num(1),
    ),
});

export const latePeriods = defineLine({
  key: 'latePeriods',
  label: 'Periods that new leads cannot rescue',
  says: 'Periods by whose end part of the target is due that only deals already in the pipeline could bring.',
  kind: kinds.plain,
  shape: 'whole',
  axes: [],
  from: { late: over('period', isTooLate) },
  formula: ({ sum }, given) => sum(given.late),
});
