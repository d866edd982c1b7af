import fc from 'fast-check';
import { numbers } from '../../../src/core/calculus/numbers';
import { slaCompliance } from '../../../src/core/metrics/slaCompliance';
import { slaStatus } from '../../../src/core/metrics/slaStatus';
import { followUp } from '../../../src/records/analyses/followUp';
import { dayOfIso, lead } from '../rates/opportunity';

const day = (text: string): number => dayOfIso(text) as number;
const asOf = day('2026-03-10');

/** The five leads of SLA_COMPLIANCE's example, which by hand gives 7/15, with teams and sources. */
const five = [
  lead({ row: 2, created: day('2026-03-09'), tags: { team: 'East', source: 'Web' } }),
  lead({ row: 3, created: day('2026-03-03'), tags: { team: 'East', source: 'web' } }),
  lead({ row: 4, created: day('2026-03-02'), firstContact: day('2026-03-03'), tags: { team: 'West', source: 'Fair' } }),
  lead({ row: 5, created: day('2026-03-02'), firstContact: day('2026-03-09'), tags: { team: 'West', source: 'Fair' } }),
  lead({ row: 6, created: day('2026-03-04'), firstContact: day('2026-03-07'), tags: { team: 'West', source: 'Web' } }),
];

test('compliance is that of SLA_COMPLIANCE, with leads that wait counted as long as they have waited', () => {
  const { total, byTeam, bySource } = followUp(five, { asOf });
  expect(total).toMatchObject({ leads: 5, met: 2, breached: 2, due: 1, waiting: 2 });
  expect(total.compliance).toBeCloseTo(7 / 15, 12);
  expect(total.metOfDecided.rate).toBe(0.5);
  expect(byTeam.map(({ name, met, breached, due }) => [name, met, breached, due])).toEqual([
    ['East', 0, 1, 1],
    ['West', 2, 1, 0],
  ]);
  expect(bySource.map(({ name, leads }) => [name, leads])).toEqual([
    ['Fair', 2],
    ['Web', 3],
  ]);
});

test('each breach is priced at the value of its lead', () => {
  const { total, breaches } = followUp(five, { asOf, leadValue: 40, leadValueBySource: { FAIR: 100 } });
  expect(total.breachPrice).toBe(140);
  expect(breaches).toEqual([
    { row: 3, id: '', team: 'East', source: 'web', waitedDays: 7, isContacted: false, price: 40 },
    { row: 5, id: '', team: 'West', source: 'Fair', waitedDays: 7, isContacted: true, price: 100 },
  ]);
  expect(followUp(five, { asOf }).total.breachPrice).toBeNull();
  expect(followUp(five, { asOf, listed: 1 }).breaches).toHaveLength(1);
});

test('leads that sales handed back are counted by reason, and were contacted by then', () => {
  const back = (reason: string, on: string) =>
    lead({ created: day('2026-03-01'), isRejected: true, rejected: day(on), tags: { team: 'East', reason } });
  const leads = [back('no budget', '2026-03-02'), back('no budget', '2026-03-09'), back('', '2026-03-03')];
  const { total } = followUp(leads, { asOf, leadValue: 10 });
  expect(total).toMatchObject({ met: 2, breached: 1, waiting: 0, rejected: 3, rejectedPrice: 30 });
  expect(total.reasons).toEqual([
    { reason: 'no budget', count: 2 },
    { reason: '(no reason)', count: 1 },
  ]);
});

test('where no lead has a first contact nobody is judged, and what was handed back still counts', () => {
  const leads = [
    lead({ created: day('2026-03-01') }),
    lead({ created: day('2026-03-01'), isConverted: true, converted: day('2026-03-09') }),
    lead({ created: day('2026-03-01'), isRejected: true, rejected: day('2026-03-09'), tags: { reason: 'no budget' } }),
  ];
  const found = followUp(leads, { asOf, contacts: 'untold', leadValue: 10 });
  const none = { met: null, breached: null, due: null, waiting: null, compliance: null, breachPrice: null };
  expect(found.total).toMatchObject({ leads: 3, ...none, rejected: 1, rejectedPrice: 10 });
  expect(found).toMatchObject({ contacts: 'untold', unknown: 3, notJudged: [], breaches: [], estimatedLoss: null });
});

test('what cannot be judged is said', () => {
  const leads = [
    lead({ firstContact: 5 }),
    lead({ created: day('2026-03-05'), firstContact: day('2026-03-01') }),
    lead({ created: day('2026-03-05'), isConverted: true }),
    lead({ created: day('2026-03-11') }),
  ];
  const { total, unknown, notJudged } = followUp(leads, { asOf });
  expect([total.leads, unknown, total.compliance]).toEqual([3, 3, null]);
  expect(notJudged).toEqual([
    { reason: 'contacted before it was created', leads: 1 },
    { reason: 'converted or handed back without a date', leads: 1 },
    { reason: 'no creation date', leads: 1 },
  ]);
});

test('a conversion on the day of the creation is no earlier than its hour', () => {
  const morning = day('2026-03-05') + 9 / 24;
  const converted = lead({ created: morning, isConverted: true, converted: day('2026-03-05') });
  expect(followUp([converted], { asOf }).total).toMatchObject({ met: 1, breached: 0 });
});

test('working days pass over the weekend and over holidays', () => {
  // 2026-03-06 is a Friday: to Tuesday the 10th it is four days of the calendar and two working days, one where Monday is off.
  const friday = [lead({ created: day('2026-03-06'), firstContact: day('2026-03-10') })];
  const judged = (options: object) => followUp(friday, { asOf, limitDays: 1, ...options }).total;
  expect(judged({}).breached).toBe(1);
  expect(judged({ workingDaysBut: [] }).breached).toBe(1);
  expect(judged({ workingDaysBut: [day('2026-03-09')] })).toMatchObject({ met: 1, breached: 0 });
  expect(followUp(friday, { asOf, limitDays: 2, workingDaysBut: [] }).total).toMatchObject({ met: 1, breached: 0 });
});

test('nobody watched up to the limit gives no compliance', () => {
  const { total } = followUp([lead({ created: asOf - 1 })], { asOf, limitDays: 3 });
  expect(total).toMatchObject({ due: 1, compliance: null });
});

test('what breaches cost is estimated from how leads turn out', () => {
  const made = (count: number, contactAfter: number, converted: number) =>
    Array.from({ length: count }, (_, i) =>
      lead({
        created: day('2026-02-01'),
        firstContact: day('2026-02-01') + contactAfter,
        isConverted: i < converted,
        converted: day('2026-03-01'),
      }),
    );
  // By hand: 40% of the met convert, 10% of the breached: three quarters of 20 breaches at 50 each are lost.
  const found = followUp([...made(20, 1, 8), ...made(20, 9, 2)], { asOf, leadValue: 50 });
  expect(found.estimatedLoss).toBeCloseTo(750, 9);
  expect(followUp(made(20, 9, 2), { asOf, leadValue: 50 }).estimatedLoss).toBeNull();
});

test('status and compliance are those of SLA_STATUS and SLA_COMPLIANCE', () => {
  const days = fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4);
  const some = fc.record({ created: days, after: fc.option(days) });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), fc.integer({ min: 20, max: 25 }), (drawn, on) => {
      const leads = drawn.map(({ created, after }) =>
        lead({ created, firstContact: after === null ? null : created + after }),
      );
      const { total } = followUp(leads, { asOf: on, limitDays: 3 });
      const statuses = leads.map(({ created, firstContact }) =>
        slaStatus.formula(numbers, {
          created: created ?? '',
          firstContact: firstContact ?? '',
          asOf: on,
          limitDays: 3,
        }),
      );
      const count = (status: string): number => statuses.filter((each) => each === status).length;
      expect([total.met, total.breached, total.due]).toEqual([count('met'), count('breached'), count('due')]);
      const columns = {
        created: leads.map(({ created }) => created ?? ''),
        firstContact: leads.map(({ firstContact }) => firstContact ?? ''),
      };
      const compliance = () => slaCompliance.compute({ ...columns, asOf: on, limitDays: 3 });
      if (total.compliance === null) expect(compliance).toThrow('no lead has been observed');
      else expect(compliance()).toBe(total.compliance);
    }),
  );
});
