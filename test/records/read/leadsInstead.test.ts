import { readOpportunities } from '../../../src/records/readOpportunities';
import { crmExport } from '../crmExport';
import { tableOf } from '../tableOf';

const asOf = 20_000;
const advice = 'Give it as leads (--leads FILE, or Leads in the panel) beside a table of opportunities.';
const salesforce = ['Lead ID,Email,Status,Created Date', '1,a@b.c,Lost,2024-01-05', '2,d@e.f,Open,2024-01-05'];

test.each([
  ['hubspot-contacts.csv', 'First Name, Last Name, Email, Contact owner, Lead Status, Lifecycle Stage, but no stage.'],
  ['zoho-leads.csv', 'Lead Name, Email, Lead Owner, Lead Status'],
  ['dynamics-leads.csv', '(Do Not Modify) Lead'],
])('%s is not read as opportunities', (name, signs) => {
  const says = `${name} looks like leads or contacts, not opportunities: it has ${signs}`;
  expect(() => readOpportunities(crmExport(name), { asOf })).toThrow(says);
});

test('nor is one whose status has words of opportunities', () => {
  expect(() => readOpportunities(tableOf(salesforce, 'leads.csv'), { asOf })).toThrow(
    `leads.csv looks like leads or contacts, not opportunities: it has Lead ID, Email, but no amount and no day of closing. ${advice}`,
  );
});

test('a sheet that says what was won is read, with a remark', () => {
  const { records, remarks } = readOpportunities(tableOf([...salesforce, '3,g@h.i,Won,2024-01-05']), { asOf });
  expect(records.map(({ outcome }) => outcome)).toEqual(['lost', 'open', 'won']);
  expect(remarks[0]).toEqual({
    code: 'leadsInstead',
    text: `deals.csv looks like leads or contacts, not opportunities: it has Lead ID, Email, but no amount and no day of closing. ${advice}`,
  });
});

test('a table of opportunities with people in it is one', () => {
  const lines = ['Lead ID,Email,First Name,Status,Amount', '1,a@b.c,Ann,Open,5'];
  expect(readOpportunities(tableOf(lines), { asOf }).remarks.map(({ code }) => code)).not.toContain('leadsInstead');
});
