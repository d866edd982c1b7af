import { fullReport } from '../../../src/records/headless/fullReport';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { dayOfIso } from '../dayOfIso';
import { tableOf } from '../tableOf';

const deals = ['Stage,Created,Close Date', 'Won,2025-01-02,2025-02-03', 'Lost,2025-01-02,2025-02-03'];

describe('the as-of day', () => {
  const reader = (opportunities: readonly string[], leads: readonly string[], asked?: number) => {
    const asOf = asked ?? { lastDayUpTo: dayOfIso('2026-01-01') };
    const read = readOpportunities(tableOf(opportunities), { asOf });
    const tables = {
      opportunities: read,
      leads: readLeads(tableOf(leads, 'leads.csv'), { asOf }),
    };
    return { report: fullReport(tables, {}), alone: fullReport({ ...tables, leads: null }, {}) };
  };
  const leads = ['Created Date,Status', '2025-01-05,Open', '2025-02-03,Open', '2025-03-01,Open'];

  test('is the last day with an event in either table, so that no lead is left out', () => {
    const { report, alone } = reader(deals, leads);
    expect([report.asOf, report.asOfFrom, report.leads.rows]).toEqual(['2025-03-01', 'the last day with an event', 3]);
    expect(alone.asOf).toBe('2025-02-03');
  });

  test('can be asked for, and is today where the rows hold no day', () => {
    const asked = reader(deals, leads, dayOfIso('2025-04-01')).report;
    expect([asked.asOf, asked.asOfFrom, asked.leads.rows]).toEqual(['2025-04-01', 'asked for', 3]);
    const undated = reader(['Stage,Amount', 'Won,5', 'Lost,5'], leads).report;
    expect([undated.asOf, undated.asOfFrom]).toEqual(['2026-01-01', 'today, since no row holds a day']);
  });

  test('long after the last lead is said to be so', () => {
    const { report } = reader([...deals, 'Won,2025-01-02,2025-09-01'], leads);
    expect(report.warnings.find(({ code }) => code === 'staleLeads')?.text).toMatch(
      /^leads\.csv: the last lead was created on 2025-03-01, long before 2025-09-01, up to which/,
    );
  });
});
