import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { tableOf } from '../tableOf';

const asOf = 20_000;

test('what lies in the recycle bin of Salesforce is set aside, and nothing is learnt from it', () => {
  const lines = [
    'Id,StageName,Amount,CreatedDate,CloseDate,IsDeleted',
    '1,Closed Won,5,2024-01-05,2024-02-05,false',
    '2,Closed Lost,6,13/01/2024,2024-02-05,true',
    '3,Prospecting,7,2024-01-05,,FALSE',
  ];
  const { rows, records, setAside, stages, remarks } = readOpportunities(tableOf(lines), { asOf });
  expect([rows, records.map(({ id }) => id)]).toEqual([3, ['1', '3']]);
  expect(setAside).toEqual([{ reason: 'deleted in the CRM', count: 1, rows: [{ row: 3, text: 'IsDeleted true' }] }]);
  expect(stages.map(({ stage }) => stage)).toEqual(['Closed Won', 'Prospecting']);
  expect(remarks.map(({ code }) => code)).not.toContain('dateOrder');
});

test('so are deals and leads that HubSpot calls archived', () => {
  const deals = readOpportunities(
    tableOf(['dealstage,createdate,archived', 'closedwon,2024-01-05,true', 'x,2024-01-05,']),
    {
      asOf,
    },
  );
  expect([deals.records.length, deals.setAside[0]?.reason]).toEqual([1, 'deleted in the CRM']);
  const leads = readLeads(tableOf(['createdate,archived', '2024-01-05,true', '2024-01-05,false'], 'leads.csv'), {
    asOf,
  });
  expect(leads.setAside).toMatchObject([{ reason: 'deleted in the CRM', rows: [{ row: 2, text: 'archived true' }] }]);
});

test('an archived deal of Pipedrive counts', () => {
  const archived = readOpportunities(tableOf(['Status,Created,is_archived', 'Won,2024-01-05,true']), { asOf });
  expect(archived.records.length).toBe(1);
});
