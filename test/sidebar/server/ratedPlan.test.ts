import fc from 'fast-check';
import { checkInputs } from '../../../src/plan/inputs/checkInputs';
import { ratedPlan } from '../../../src/sidebar/server/records/ratedPlan';
import { tableOf } from '../../records/tableOf';
import { exampleInputs } from '../../support/exampleInputs';

const rows = [
  'stage,amount,created,closed,agent',
  'won,300,2026-01-01,2026-01-03,Ann',
  'lost,0,2026-01-01,2026-01-05,Ann',
  'won,100,2026-01-01,2026-01-07,Bob',
  'open,,2026-01-01,,Bob',
];
const sizes = ['agent,size', 'Ann,Enterprise', 'Bob,Public sector'];

const rated = () =>
  ratedPlan({
    inputs: exampleInputs(),
    opportunities: tableOf(rows, 'deals.csv'),
    join: tableOf(sizes, 'agents.csv'),
    by: 'size',
    today: '2026-06-30',
  });

test('replaces the segments; one that the plan had keeps its key', () => {
  const { segments } = rated().inputs;
  expect(segments.map(({ key, name }) => [key, name])).toEqual([
    ['enterprise', 'Enterprise'],
    ['public-sector', 'Public sector'],
  ]);
  // By hand: values 300 and 100, so shares of 3 in 4 and 1 in 4; one open row at the mean won value of its segment. Spreads are
  // the plan's own and the usual one: a single won row tells none.
  expect(segments).toMatchObject([
    { shareOfGoal: 0.75, averageDealSize: 300, dealSizeCv: 0.85, openingPipeline: 0 },
    { shareOfGoal: 0.25, averageDealSize: 100, dealSizeCv: 0.6, openingPipeline: 100 },
  ]);
});

test('a segment that the plan had keeps its contributions, a new one gets the mean of all', () => {
  const shares = rated().inputs.sources.map(({ contribution }) => contribution);
  // Brightwater: marketing (.55 + .4 + .15) / 3, sales (.15 + .25 + .5) / 3, tele (.2 + .2 + .15) / 3, channel (.1 + .15 + .2) / 3.
  const means = [1.1 / 3, 0.3, 0.55 / 3, 0.15];
  expect(shares.map(({ enterprise }) => enterprise)).toEqual([0.15, 0.5, 0.15, 0.2]);
  for (const [place, share] of shares.entries()) expect(share['public-sector']).toBeCloseTo(means[place] ?? 0, 15);
  expect(shares.map((share) => Object.keys(share))).toEqual(Array(4).fill(['enterprise', 'public-sector']));
});

test('every figure says where it comes from, and notes on segments that are gone are gone', () => {
  const { provenance } = rated().inputs;
  expect(provenance['averageDealSize|enterprise']).toMatchObject({
    source: 'deals.csv by size: mean value of won rows',
    asOf: '2026-01-07',
    records: 1,
    basis: 'calibrated',
  });
  expect(provenance['openingPipeline|public-sector']?.source).toBe(
    'deals.csv by size: estimate, open rows x mean value of won rows',
  );
  expect(Object.keys(provenance).filter((row) => row.includes('mid-market'))).toEqual([]);
  const figures = ['shareOfGoal', 'averageDealSize', 'closeRate', 'cycleDays', 'openingPipeline'];
  for (const figure of figures) expect(provenance[`${figure}|public-sector`]?.basis).toBe('calibrated');
});

test('the plan can be generated, and what was estimated is said', () => {
  const { inputs, remarks } = rated();
  expect(checkInputs(inputs)).toEqual([]);
  expect(remarks).toEqual(
    expect.arrayContaining([
      'Opening pipeline is an estimate: open rows without a value (1) count at the mean value of won rows.',
      'Contributions to Public sector are the mean over the segments of the plan file.',
      'All else, such as the goal and the sources, is that of the plan file (Brightwater Instruments).',
    ]),
  );
});

test.each([
  [['lost,0,,,North', 'open,,,,North'], 'North has no won row (1 lost, 1 open): no close rate and no deal size'],
  [['won,,2026-01-01,2026-01-03,North'], 'North has no value above 0 in its 1 won rows: no deal size'],
  [['won,9,,2026-01-03,North'], 'North has both dates in none of its 1 won rows: no cycle'],
  [
    ['won,9,last week,,North', 'won,9,tomorrow,,North', 'lost,0,,,North'],
    'North has no won row (1 lost, 0 open): no close rate and no deal size; rows set aside: 2 for unreadable creation date, such as "last week" in row 2',
  ],
  [['won,9,,,'], 'no row could be read; rows set aside: 1 for no segment'],
])('says why rows give no plan: %j', (body, trouble) => {
  const opportunities = tableOf(['stage,amount,created,closed,segment', ...body]);
  const plan = { inputs: exampleInputs(), opportunities, join: null, by: null, today: '2026-06-30' };
  expect(() => ratedPlan(plan)).toThrow(`deals.csv: ${trouble}`);
});

test('the segments share the goal whole, with figures that a plan takes, and every row is counted', () => {
  const won = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }).map(String), fc.constantFrom('North', 'South', 'East'));
  fc.assert(
    fc.property(fc.array(won, { minLength: 1 }), fc.nat(50), (wins, lost) => {
      const body = wins.map(([value, segment]) => ['won', value, '2026-01-01', '2026-02-01', segment]);
      const losses = Array.from({ length: lost }, () => ['lost', '0', '2026-01-01', '2026-01-20', wins[0]?.[1] ?? '']);
      const all = [['stage', 'amount', 'created', 'closed', 'segment'], ...body, ...losses];
      const opportunities = { name: 'deals.csv', rows: all };
      const plan = ratedPlan({ inputs: exampleInputs(), opportunities, join: null, by: null, today: '2026-06-30' });
      const { segments } = plan.inputs;
      // Rounding of at most three quotients.
      expect(segments.reduce((sum, { shareOfGoal }) => sum + shareOfGoal, 0)).toBeCloseTo(1, 14);
      expect(checkInputs(plan.inputs)).toEqual([]);
      expect(plan.report.rows).toBe(all.length - 1);
      expect(plan.report.read + plan.report.setAside.reduce((sum, { count }) => sum + count, 0)).toBe(all.length - 1);
    }),
    { numRuns: 40 },
  );
});
