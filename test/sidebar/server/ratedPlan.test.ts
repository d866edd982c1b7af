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
  });

test('replaces the segments; one that the plan had keeps its key', () => {
  expect(rated().inputs.segments).toEqual([
    {
      key: 'enterprise',
      name: 'Enterprise',
      shareOfGoal: 0.75,
      averageDealSize: 300,
      closeRate: 0.5,
      cycleDays: 2,
      openingPipeline: 0,
    },
    {
      key: 'public-sector',
      name: 'Public sector',
      shareOfGoal: 0.25,
      averageDealSize: 100,
      closeRate: 1,
      cycleDays: 6,
      openingPipeline: 100,
    },
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
  expect(provenance['closeRate|enterprise']).toEqual({
    source: 'deals.csv by size: won / (won + lost)',
    owner: '',
    asOf: '2026-01-07',
    records: 2,
  });
  expect(provenance['openingPipeline|public-sector']?.source).toBe(
    'deals.csv by size: estimate, open rows x mean value of won rows',
  );
  expect(Object.keys(provenance).filter((row) => row.includes('mid-market'))).toEqual([]);
  const figures = ['shareOfGoal', 'averageDealSize', 'closeRate', 'cycleDays', 'openingPipeline'];
  for (const figure of figures) expect(provenance[`${figure}|public-sector`]).toBeDefined();
});

test('the plan can be generated, and what was estimated is said', () => {
  const { inputs, remarks } = rated();
  expect(checkInputs(inputs)).toEqual([]);
  expect(remarks).toEqual([
    'Close rates count closed rows only (3); rows still open: 1.',
    'Cycles are the median days of won rows.',
    'Opening pipeline is an estimate: open rows without a value (1) count at the mean value of won rows.',
    'Contributions to Public sector are the mean over the segments of the plan file.',
    'All else, such as the goal and the sources, is that of the plan file (Brightwater Instruments).',
  ]);
});
