import { numbers } from '../calculus/numbers';
import { defineMetric } from './defineMetric';
import { elapsedDays } from './elapsedDays';
import { followUpTerms } from './followUpTerms';

export const slaStatus = defineMetric({
  name: 'SLA_STATUS',
  group: 'Follow-up',
  says: 'Whether a lead was contacted in time, was not, or is still due.',
  question: 'Which leads are we late with?',
  when: 'Use it beside a list of leads to see whom to call today. For the share that is contacted in time, use SLA_COMPLIANCE.',
  params: followUpTerms,
  result: { kind: 'text', says: '"met", "breached" or "due"' },
  refuses: ({ created, firstContact }) =>
    firstContact !== '' && Number(elapsedDays(numbers, created, firstContact)) < 0
      ? { param: 'firstContact', rule: 'must not be before created' }
      : undefined,
  formula: (calculus, { created, firstContact, asOf, limitDays }) => {
    const { atMost, blank, equal, if: choose, less, num, text } = calculus;
    const inTime = (until: typeof created) => atMost(elapsedDays(calculus, created, until), limitDays);
    const notYet = () =>
      choose(
        inTime(asOf),
        () => text('due'),
        () => text('breached'),
      );
    const contacted = () =>
      choose(
        inTime(firstContact),
        () => text('met'),
        () => text('breached'),
      );
    const later = () => choose(less(num(0), elapsedDays(calculus, asOf, firstContact)), notYet, contacted);
    return choose(equal(firstContact, blank()), notYet, later);
  },
  examples: [
    {
      given: { created: '2026-03-02', firstContact: '2026-03-05', asOf: '2026-03-10' },
      gives: 'met',
      from: 'by definition: three days later is within three days',
    },
    {
      given: { created: '2026-03-02 09:00', firstContact: '2026-03-05 09:01', asOf: '2026-03-10' },
      gives: 'breached',
      from: 'by definition: with times of day, a minute more than three days',
    },
    {
      given: { created: '2026-03-08', firstContact: '', asOf: '2026-03-10' },
      gives: 'due',
      from: 'by definition: a day is left',
    },
    {
      given: { created: '2026-03-02', firstContact: '', asOf: '2026-03-10', limitDays: 7 },
      gives: 'breached',
      from: 'by definition: eight days without contact',
    },
  ],
  refused: [{ created: '2026-03-02', firstContact: '2026-03-01', asOf: '2026-03-10' }],
  source: 'CallidusCloud (L. Heynike 2012): a follow-up agreement of three days to first contact',
  related: ['SLA_COMPLIANCE'],
});
