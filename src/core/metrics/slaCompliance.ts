import { Fault } from '../calculus/fault';
import type { Value } from '../calculus/value';
import { endedWithin } from '../stats/endedWithin';
import { riskTable, type Watched } from '../stats/riskTable';
import { defineProcedure } from './defineMetric';
import { followUpTerms } from './followUpTerms';
import { elapsed, watchedLead } from './watchedLead';

export const slaCompliance = defineProcedure({
  name: 'SLA_COMPLIANCE',
  group: 'Follow-up',
  says: 'Share of leads that sales contacts within the limit, from raw rows of which some are not contacted yet.',
  question: 'Do we follow up as agreed?',
  when: 'Use it for the follow-up goal of sales. The mean response time leaves out whoever was never called, and a lead of this morning is not late: each counts for as long as it has waited.',
  params: {
    created: { ...followUpTerms.created, shape: 'list' },
    firstContact: { ...followUpTerms.firstContact, shape: 'list' },
    asOf: { ...followUpTerms.asOf, says: 'when the rows were true; leads created later are left out' },
    limitDays: followUpTerms.limitDays,
  },
  records: true,
  result: { unit: {}, says: 'share, 0 to 1; blank where there are no leads' },
  reason: 'the Kaplan-Meier estimator goes through the rows in order of their durations',
  refuses: ({ created, firstContact }) => {
    for (let i = 0; i < created.length; i++)
      if (firstContact[i] !== '' && elapsed(created[i] ?? '', firstContact[i] ?? '') < 0)
        return { param: 'firstContact', rule: 'must not be before created', row: i + 1 };
    return undefined;
  },
  compute: ({ created, firstContact, asOf, limitDays }) => {
    const table = riskTable(watchedLeads(created, firstContact, asOf));
    if (table.length === 0) return '';
    const share = endedWithin(table, Number(limitDays));
    if (share !== null) return share;
    const longest = table[table.length - 1]?.duration;
    throw new Fault(
      '#NUM!',
      `no lead has been observed for limit_days, ${limitDays}, by as_of: the longest for ${longest}`,
    );
  },
  examples: [
    {
      given: {
        created: ['2026-03-09', '2026-03-03', '2026-03-02', '2026-03-02', '2026-03-04'],
        firstContact: ['', '', '2026-03-03', '2026-03-09', '2026-03-07'],
        asOf: '2026-03-10',
      },
      gives: 7 / 15,
      within: 1e-12,
      from: 'by hand: of five, one on day 1 leaves 4/5 waiting; the first is watched for that day only; of the three left, one on day 3 leaves 4/5 x 2/3 = 8/15',
    },
    {
      given: { created: ['2026-03-02', '2026-03-02'], firstContact: ['2026-03-02', '2026-03-04'], asOf: '2026-03-04' },
      gives: 1,
      from: 'by definition: all were contacted, so nothing is left to wait for',
    },
  ],
  refused: [
    { created: ['2026-03-02'], firstContact: ['2026-03-01'], asOf: '2026-03-10' },
    { created: ['2026-03-09'], firstContact: [''], asOf: '2026-03-10' },
  ],
  source:
    'Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452; CallidusCloud (L. Heynike 2012): three days to first contact',
  related: ['SLA_STATUS'],
});

function watchedLeads(created: readonly Value[], firstContact: readonly Value[], asOf: Value): readonly Watched[] {
  const leads: Watched[] = [];
  for (const [place, day] of created.entries()) {
    const lead = day === '' ? null : watchedLead(day, firstContact[place] ?? '', asOf);
    if (lead) leads.push(lead);
  }
  return leads;
}
