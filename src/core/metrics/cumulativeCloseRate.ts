import type { Value } from '../calculus/value';
import { cumulativeIncidence } from '../stats/cumulativeIncidence';
import { riskTable, type Watched } from '../stats/riskTable';
import { wellKnownHorizon } from '../stats/wellKnownHorizon';
import { defineProcedure } from './defineMetric';

const ENDS: ReadonlyMap<string, Watched['end']> = new Map([
  ['won', 'first'],
  ['lost', 'second'],
]);

const endOf = (status: Value | undefined): Watched['end'] => ENDS.get(String(status).trim().toLowerCase()) ?? 'none';

export const cumulativeCloseRate = defineProcedure({
  name: 'CUMULATIVE_CLOSE_RATE',
  group: 'Calendar and lag',
  says: 'Share of accepted opportunities that are won within some days of creation, from raw rows of which some are still open.',
  question: 'What share of our opportunities do we win in the end?',
  when: 'Use it for the close rate behind a quota. Won / (won + lost) is too high while slow losers are still open, and won / all too low while winners are; here an open row counts for as long as it has been open.',
  params: {
    created: { kind: 'date', shape: 'list', says: 'day on which each opportunity was created' },
    closed: {
      kind: 'date',
      shape: 'list',
      says: 'day on which it was won or lost, blank where it is open; after as_of it counts as open',
      mayBeBlank: true,
    },
    status: { kind: 'text', shape: 'list', says: 'won or lost; anything else is open', mayBeBlank: true },
    asOf: { kind: 'date', says: 'day on which the rows were true; those created later are left out', single: true },
    horizonDays: {
      unit: { day: 1 },
      says: 'days from creation within which to win; without it the last day with at least 10 rows at risk',
      atLeast: 0,
      optional: true,
      single: true,
    },
  },
  records: true,
  result: {
    shape: 'table',
    says: 'one row; rate and error blank where no row was created by as_of',
    columns: [
      { unit: {}, says: 'share won within the horizon' },
      { unit: {}, says: 'its standard error' },
      { unit: { record: 1 }, says: 'rows used' },
      { unit: { day: 1 }, says: 'horizon in days' },
    ],
  },
  reason: 'the Aalen-Johansen estimator goes through the rows in order of their durations',
  refuses: ({ created, closed, status }) => {
    for (let i = 0; i < created.length; i++) {
      if (endOf(status[i]) === 'none') continue;
      if (closed[i] === '')
        return { param: 'closed', rule: `must be given for what is ${status[i]}`, got: '', row: i + 1 };
      if (dayIn(closed[i]) < dayIn(created[i]))
        return { param: 'closed', rule: 'must not be before created', row: i + 1 };
    }
    return undefined;
  },
  compute: ({ created, closed, status, asOf, horizonDays }) => {
    const rows = watchedRows(created, closed, status, dayIn(asOf));
    if (rows.length === 0) return [['', '', 0, '']];
    const table = riskTable(rows);
    const horizon = horizonDays === undefined ? wellKnownHorizon(table) : Number(horizonDays);
    const { share, standardError } = cumulativeIncidence(table, horizon);
    return [[share, standardError, rows.length, horizon]];
  },
  examples: [
    {
      given: {
        created: ['2026-01-06', '2026-01-05', '2026-01-04', '2026-01-03', '2026-01-02', '2026-01-01'],
        closed: ['', '2026-01-07', '2026-01-07', '2026-01-07', '2026-01-07', ''],
        status: ['open', 'lost', 'lost', 'won', 'won', 'open'],
        asOf: '2026-01-07',
        horizonDays: 5,
      },
      gives: [[0.4, 0.2191, 6, 5]],
      within: 5e-5,
      from: "lifelines' test of its Aalen-Johansen estimator: durations 1 to 6; the variance by SAS",
    },
    {
      given: {
        created: ['2026-01-01', '2026-01-01', '2026-01-05', '2026-01-09', '2026-02-01'],
        closed: ['2026-01-03', '2026-01-09', '2026-01-20', '', ''],
        status: ['Won', 'Lost', 'Won', 'Negotiation', 'Negotiation'],
        asOf: '2026-01-15',
      },
      gives: [[0.25, 0.21650635, 4, 8]],
      within: 5e-9,
      from: 'by hand: of four rows one is won on day 2 and one lost on day 8; the third is won only after as_of, the last created after it',
    },
  ],
  refused: [
    { created: ['2026-01-05'], closed: ['2026-01-01'], status: ['won'], asOf: '2026-02-01' },
    { created: ['2026-01-05'], closed: [''], status: ['lost'], asOf: '2026-02-01' },
  ],
  source:
    'Aalen and Johansen 1978; variance by the delta method as in Marubini and Valsecchi 1995, which lifelines and SAS use',
  related: ['CLOSE_RATE', 'CLOSE_CURVE', 'RATE_INTERVAL'],
});

const dayIn = (date: Value | undefined): number => Math.floor(Number(date));

function watchedRows(
  created: readonly Value[],
  closed: readonly Value[],
  status: readonly Value[],
  asOf: number,
): readonly Watched[] {
  const rows: Watched[] = [];
  for (let i = 0; i < created.length; i++) {
    if (created[i] === '') continue;
    const from = dayIn(created[i]);
    if (from > asOf) continue;
    const end = endOf(status[i]);
    const until = end === 'none' ? asOf : dayIn(closed[i]);
    rows.push(until > asOf ? { duration: asOf - from, end: 'none' } : { duration: until - from, end });
  }
  return rows;
}
