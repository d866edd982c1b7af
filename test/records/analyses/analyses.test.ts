import { campaigns } from '../../../src/records/analyses/campaigns';
import { competitiveWinRatio } from '../../../src/records/analyses/competitiveWinRatio';
import { documentedPipeline } from '../../../src/records/analyses/documentedPipeline';
import { intervalOf } from '../../../src/records/rates/intervalOf';
import { dayOfIso, lead, opportunity } from '../rates/opportunity';

const day = (text: string): number => dayOfIso(text) as number;

describe('competitors', () => {
  const against = (competitor: string, outcome: 'won' | 'lost' | 'open', closed: string) =>
    opportunity({ outcome, closed: dayOfIso(closed), tags: { competitor } });
  const rows = [
    against('Acme', 'won', '2025-02-03'),
    against('acme', 'lost', '2025-09-30'),
    against('Acme; Bolt', 'won', '2025-10-01'),
    against('Acme', 'open', ''),
    against('', 'won', '2025-03-01'),
    against('Bolt;bolt', 'lost', '2025-12-31'),
  ];

  test('are met as often as rows name them, each of several counting', () => {
    const { competitors, unnamed } = competitiveWinRatio(rows);
    expect(competitors.map(({ name, won, lost, open }) => [name, won, lost, open])).toEqual([
      ['Acme', 2, 1, 1],
      ['Bolt', 1, 1, 0],
    ]);
    expect(competitors[0]?.winRatio).toEqual({ rate: 2 / 3, successes: 2, trials: 3, interval: intervalOf(2, 3) });
    expect(unnamed).toMatchObject({ won: 1, lost: 0 });
  });

  test('have a trend by quarter or half of the closing', () => {
    const [acme] = competitiveWinRatio(rows).competitors;
    expect(acme?.periods.map(({ period, successes, trials }) => [period, successes, trials])).toEqual([
      ['2025 Q1', 1, 1],
      ['2025 Q2', 0, 0],
      ['2025 Q3', 0, 1],
      ['2025 Q4', 1, 1],
    ]);
    const [halves] = competitiveWinRatio(rows, { trendBy: 'half' }).competitors;
    expect(halves?.periods.map(({ period, trials }) => [period, trials])).toEqual([
      ['2025 H1', 1],
      ['2025 H2', 2],
    ]);
    expect(acme?.trend?.probability).toBeGreaterThan(0.5);
  });
});

describe('campaigns', () => {
  const won = (campaign: string, value: number | null) => opportunity({ outcome: 'won', value, tags: { campaign } });
  const leads = [
    ...Array.from({ length: 40 }, (_, i) => lead({ tags: { campaign: 'Fair' }, qualified: i < 10 })),
    ...Array.from({ length: 10 }, () => lead({ tags: { campaign: 'fair' }, qualified: false })),
    lead({ tags: { campaign: 'Mail' }, qualified: true }),
  ];
  const rows = [
    won('Fair', 1000),
    won('Fair', 3000),
    opportunity({ tags: { campaign: 'Fair' } }),
    won('Mail', null),
    won('', 500),
  ];

  test('are traced from leads to gross profit, with the cost of each', () => {
    const costs = { FAIR: 5000, Radio: 700 };
    const found = campaigns(rows, leads, { by: 'campaign', margin: 0.6, costs });
    const [blank, fair, mail, radio] = found.campaigns;
    // By hand: 50 leads, 10 qualified, 3 opportunities, 2 wins for 4,000; lead value 2,000 x 2/50 x 0.6.
    expect(fair).toMatchObject({
      name: 'Fair',
      leads: 50,
      prospects: 10,
      opportunities: 3,
      wins: 2,
      revenue: 4000,
      grossProfit: 2400,
    });
    expect(fair).toMatchObject({ cost: 5000, costPer: { lead: 100, prospect: 500, opportunity: 5000 / 3, win: 2500 } });
    expect(fair?.leadValue).toBeCloseTo(48, 12);
    expect(mail).toMatchObject({ name: 'Mail', wins: 1, revenue: 0, cost: null, leadValue: null });
    expect(blank).toMatchObject({ name: '(blank)', leads: 0, wins: 1, leadToWin: null, leadValue: null });
    expect(radio).toMatchObject({ name: 'Radio', cost: 700, leads: 0, costPer: { lead: null, win: null } });
    expect(found.total).toMatchObject({
      leads: 51,
      prospects: 11,
      opportunities: 5,
      wins: 4,
      revenue: 4500,
      cost: 5700,
    });
  });

  test('leave what is not known blank', () => {
    const [only] = campaigns([], [lead({ tags: { source: 'Web' } })], { by: 'source' }).campaigns;
    expect(only).toMatchObject({ name: 'Web', prospects: null, cost: null, leadValue: 0 });
  });
});

describe('documented pipeline', () => {
  const asOf = day('2026-06-30');
  const full = {
    value: 100,
    expectedClose: day('2026-07-31'),
    lastActivity: day('2026-06-01'),
    created: day('2026-01-05'),
    nextStep: true,
    tags: { team: 'East' },
  };
  const rows = [
    opportunity({ ...full, row: 2 }),
    opportunity({ ...full, row: 3, value: null, nextStep: false }),
    opportunity({ ...full, row: 4, expectedClose: day('2026-06-29'), tags: { team: 'West', owner: 'Ann' } }),
    opportunity({ ...full, row: 5, lastActivity: day('2026-05-30') }),
    opportunity({ ...full, row: 6, lastActivity: null, stageDays: { Offer: day('2026-06-20') }, expectedClose: asOf }),
    opportunity({ ...full, row: 7, lastActivity: null, created: day('2026-06-29') }),
    opportunity({ row: 8, outcome: 'lost' }),
  ];

  test('is the share of open rows that have all that is asked for', () => {
    const { total, byTeam, undocumented, undocumentedCount } = documentedPipeline(rows, { asOf });
    expect(total).toMatchObject({ open: 6, documented: { rate: 0.5, successes: 3, trials: 6 } });
    expect(total.share).toEqual({ amount: 5 / 6, 'close date': 5 / 6, activity: 5 / 6, 'next step': 5 / 6 });
    expect(byTeam.map(({ name, open, documented }) => [name, open, documented.successes])).toEqual([
      ['East', 5, 3],
      ['West', 1, 0],
    ]);
    expect(undocumented.map(({ row, missing }) => [row, missing])).toEqual([
      [3, ['amount', 'next step']],
      [4, ['close date']],
      [5, ['activity']],
    ]);
    expect(undocumented[1]).toMatchObject({ team: 'West', owner: 'Ann' });
    expect(undocumentedCount).toBe(3);
  });

  test('lists no more than asked for, and counts them all', () => {
    const found = documentedPipeline(rows, { asOf, withinDays: 60, listed: 1 });
    expect(found.undocumented.map(({ row }) => row)).toEqual([3]);
    expect(found.undocumentedCount).toBe(2);
  });

  test('blames nobody for what was only known later', () => {
    const since = opportunity({ row: 9, created: day('2026-01-05'), laterNews: 'closed' });
    const touched = { ...full, row: 10, lastActivity: null, laterNews: 'touched' } as const;
    const found = documentedPipeline([...rows, since, opportunity(touched)], { asOf });
    expect(found.total).toMatchObject({ open: 7, documented: { successes: 4, trials: 7 } });
    // Of seven rows judged, the activity of one is not known.
    expect(found.total.share.activity).toBeCloseTo(5 / 6, 12);
    expect(found).toMatchObject({ undocumentedCount: 3, closedSince: 1 });
  });

  test('asks for no next step where the export has none', () => {
    const plain = rows.map((row) => ({ ...row, nextStep: null }));
    expect(documentedPipeline(plain, { asOf }).total.share['next step']).toBeNull();
    expect(documentedPipeline([], { asOf }).total).toMatchObject({ open: 0, documented: { rate: null } });
  });
});
