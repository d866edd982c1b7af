import { printReading } from '../../../host/commandLine/calibrate/print/printReading';
import { fullReport } from '../../../src/records/headless/fullReport';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { tableOf } from '../tableOf';

const asOf = 20_000;
const opportunities = readOpportunities(
  tableOf(['Stage,Contract value net,Created', 'Won,5,2024-01-05', 'Lost,6,2024-01-06']),
  { asOf },
);
const leads = readLeads(tableOf(['Status,Made or created by web', 'New,2024-01-02'], 'leads.csv'), { asOf });
const report = fullReport({ opportunities, leads }, {});

test('a report says which columns were taken by a guess', () => {
  expect(report.columns).toEqual({ stage: 'Stage', value: 'Contract value net', created: 'Created' });
  expect(report.leadColumns).toEqual({ status: 'Status', created: 'Made or created by web' });
  expect(report.guessedColumns).toEqual({
    opportunities: { value: 'Contract value net' },
    leads: { created: 'Made or created by web' },
  });
});

test('so does the print', () => {
  const lines = printReading(report as never, 'plain').split('\n');
  expect(lines).toContain('Columns: stage, created, value = Contract value net (a guess)');
  expect(lines).toContain('Columns of the leads: status, created = Made or created by web (a guess)');
});
