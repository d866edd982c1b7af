import { stageConversion } from '../../../src/records/rates/stageConversion';
import { stageOrder } from '../../../src/records/rates/stageOrder';
import { opportunity } from './opportunity';

const history = [
  opportunity({
    outcome: 'won',
    stage: 'Closed Won',
    created: 0,
    closed: 30,
    stageDays: { Meet: 0, Offer: 10, 'Closed Won': 30 },
  }),
  opportunity({
    outcome: 'lost',
    stage: 'Closed Lost',
    created: 0,
    closed: 20,
    stageDays: { Meet: 0, Offer: 5, 'Closed Lost': 20 },
  }),
  opportunity({
    outcome: 'lost',
    stage: 'Closed Lost',
    created: 5,
    closed: 9,
    stageDays: { Meet: 5, 'Closed Lost': 9 },
  }),
  opportunity({ stage: 'Offer', created: 10, stageDays: { Meet: 10, Offer: 40 } }),
  opportunity({ stage: 'meet', created: 45, stageDays: { meet: 45 } }),
];

test('the history shows the order of the stages, the closed ones left out', () => {
  expect(stageOrder(history)).toEqual(['Meet', 'Offer']);
  expect(stageOrder([opportunity({ stage: 'Offer' })])).toEqual([]);
});

test('follows each opportunity from stage to stage', () => {
  const { steps, unplaced } = stageConversion(history, { asOf: 50, order: ['Meet', 'Offer'] });
  expect(unplaced).toBe(0);
  // By hand: of five met, three had an offer, one was lost, one is there still; of three offered one won, one lost, one open.
  expect(
    steps.map(({ stage, reached, movedOn, lost, stillThere }) => [stage, reached, movedOn, lost, stillThere]),
  ).toEqual([
    ['Meet', 5, 3, 1, 1],
    ['Offer', 3, 1, 1, 1],
  ]);
  expect(steps.map(({ ofDecided }) => ofDecided.rate)).toEqual([0.75, 0.5]);
  // Meet: durations 10, 5, lost 4, 30, open 5. By hand at day 30: 0.2 lost on day 4, 1/4 of 0.8 moves on day 5, then all.
  expect(steps[0]?.cumulative?.rate).toBeCloseTo(0.8, 12);
  // Offer: won after 20, lost after 15, open after 10: half and half.
  expect(steps[1]?.cumulative?.rate).toBeCloseTo(0.5, 12);
});

test('without a history the present stage tells how far each came, where it does', () => {
  const rows = [
    opportunity({ outcome: 'won', stage: 'Won' }),
    opportunity({ outcome: 'lost', stage: 'Offer' }),
    opportunity({ outcome: 'lost', stage: 'Lost' }),
    opportunity({ stage: 'OFFER ' }),
    opportunity({ stage: 'Meet' }),
  ];
  const { steps, unplaced } = stageConversion(rows, { asOf: 50, order: ['Meet', 'Offer'] });
  expect(unplaced).toBe(1);
  expect(steps.map(({ reached, movedOn, lost, cumulative }) => [reached, movedOn, lost, cumulative])).toEqual([
    [4, 3, 0, null],
    [3, 1, 1, null],
  ]);
});

test('a stage that was skipped counts as reached', () => {
  const [step] = stageConversion([opportunity({ stage: 'Offer', created: 3, stageDays: { Offer: 8 } })], {
    asOf: 50,
    order: ['Meet', 'Offer'],
  }).steps;
  expect(step).toMatchObject({ reached: 1, movedOn: 1 });
});
