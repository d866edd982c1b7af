import { fullReport } from '../../../src/records/headless/fullReport';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { dayOfIso } from '../dayOfIso';
import { tableOf } from '../tableOf';

const asOf = dayOfIso('2025-06-30');
const deals = ['Stage,Created,Close Date', 'Won,2025-01-02,2025-02-03', 'Lost,2025-01-02,2025-02-03'];

const reportOn = (leads: readonly string[], opportunities = deals) =>
  fullReport(
    {
      opportunities: readOpportunities(tableOf(opportunities), { asOf }),
      leads: readLeads(tableOf(leads, 'leads.csv'), { asOf }),
    },
    {},
  );
const remarkOn = (code: string, ...given: Parameters<typeof reportOn>) =>
  reportOn(...given).warnings.find((warning) => warning.code === code)?.text;

const toSettle =
  'so whether sales followed leads up in time cannot be told. If another column holds it, name it: --lead-map ' +
  '"firstContact=HEADER", or Columns in the panel.';

test('leads without a first contact breach nothing: the column that is needed is named', () => {
  const none = ['Created Date,Status', '2025-01-05,Open', '2025-01-06,Open'];
  expect(remarkOn('noFirstContact', none)).toBe(
    `leads.csv: there is no column for the first contact, such as First Contact or First Response Date, ${toSettle}`,
  );
  expect(reportOn(none).analyses.followUp?.total).toMatchObject({ leads: 2, breached: null, compliance: null });
  const empty = ['Created Date,Status,First Call', '2025-01-05,Open,', '2025-01-06,Open,'];
  expect(remarkOn('noFirstContact', empty)).toBe(`leads.csv: no lead has a first contact in First Call, ${toSettle}`);
  const told = ['Created Date,Status,First Call', '2025-01-05,Open,2025-01-06', '2025-01-06,Open,'];
  expect(remarkOn('noFirstContact', told)).toBeUndefined();
  expect(reportOn(told).analyses.followUp?.total).toMatchObject({ leads: 2, met: 1, breached: 1 });
});

describe('campaigns of which one table alone knows', () => {
  const both = ['Stage,Created,Campaign,Lead Source', 'Won,2025-01-02,Fair,Web', 'Lost,2025-01-02,Mail,Web'];
  const leads = ['Created Date,Status,Lead Source', '2025-01-01,Open,Web', '2025-01-01,Open,Web'];

  test('leads and wins are traced by source where both name that', () => {
    const { analyses } = reportOn(leads, both);
    expect(analyses.campaigns?.by).toBe('source');
    expect(analyses.campaigns?.campaigns).toMatchObject([{ name: 'Web', leads: 2, opportunities: 2, wins: 1 }]);
    expect(remarkOn('campaignsBySource', leads, both)).toBe(
      'Only deals.csv names campaigns, so leads and wins are traced by source, which both tables name.',
    );
    const other = ['Created Date,Status,Lead Source,Campaign', '2025-01-01,Open,Web,Fair'];
    const bySource = ['Stage,Created,Lead Source', 'Won,2025-01-02,Web', 'Lost,2025-01-02,Web'];
    expect(reportOn(other, bySource).analyses.campaigns?.by).toBe('source');
    expect(remarkOn('campaignsBySource', other, bySource)).toContain('Only leads.csv names campaigns');
    expect(reportOn(other, both).analyses.campaigns?.by).toBe('campaign');
    expect(remarkOn('campaignsBySource', other, both)).toBeUndefined();
  });

  test('and where nothing is in both, that is said', () => {
    const byCampaign = ['Stage,Created,Campaign', 'Won,2025-01-02,Fair', 'Lost,2025-01-02,Mail'];
    expect(reportOn(leads, byCampaign).analyses.campaigns?.by).toBe('campaign');
    expect(remarkOn('campaignsApart', leads, byCampaign)).toBe(
      'Only deals.csv names a campaign, so no lead is traced to its win. Give both tables a column for the campaign or the source.',
    );
    expect(remarkOn('campaignsApart', leads, both)).toBeUndefined();
  });
});
