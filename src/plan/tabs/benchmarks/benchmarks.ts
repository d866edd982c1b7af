/** How far a published figure can be trusted. */
export type Grade = 'A' | 'B' | 'C';

export const grades: Readonly<Record<Grade, string>> = {
  A: 'A primary study that states its sample.',
  B: 'A named primary source whose sample we have not seen.',
  C: 'Second-hand: somebody cites a source that we have not seen.',
};

/** A figure that others have published; the year is that of the text it was taken from, '' where that bears none. */
export type Benchmark = readonly [
  figure: string,
  measures: string,
  value: string,
  source: string,
  year: string,
  grade: Grade,
];

const GLOSSARIES = 'Glossaries that cite SiriusDecisions';

/** To compare a plan with. Never an input: a company's own history is worth more than any of these. */
export const benchmarks: readonly Benchmark[] = [
  [
    'Pipeline from marketing',
    'Share of forecast pipeline that marketing creates, best in class',
    '40%',
    'Aberdeen, cited by CallidusCloud',
    '2012',
    'C',
  ],
  ['Revenue from marketing', 'Share of revenue that marketing sources', '25% to 30%', 'Sales Benchmark Index', '', 'B'],
  [
    'The same with named accounts',
    'Share that marketing sources where accounts are named or installed; enterprise up to 10%',
    '5% to 20%',
    'Forrester, SiriusDecisions',
    '',
    'B',
  ],
  [
    'Qualified lead to win',
    'Share of qualified leads that end up won: the average, and the best',
    '20%, best 30%',
    'Analysts’ figures, cited by D. McDade',
    '',
    'C',
  ],
  ['Opportunity to win', 'Share of opportunities won within six quarters', '15% to 22%', 'Kellblog', '', 'B'],
  ['Inquiry to qualified lead', 'Share of inquiries that marketing qualifies', '10% to 25%', GLOSSARIES, '', 'C'],
  ['Qualified lead to accepted', 'Share of qualified leads that sales accepts', '40% to 60%', GLOSSARIES, '', 'C'],
  ['Accepted to sales-qualified', 'Share of accepted leads that sales qualifies', '50% to 70%', GLOSSARIES, '', 'C'],
  ['Sales-qualified to won', 'Share of those that end up won', '20% to 30%', GLOSSARIES, '', 'C'],
  [
    'Pipeline coverage',
    'Pipeline on day one over what is to be won; with 2.4 times a plan is rarely made',
    '3 times',
    'Kellblog',
    '2024',
    'B',
  ],
  [
    'First contact within an hour',
    'How many times as many leads qualify as with contact an hour later; 2,241 firms',
    'about 7 times',
    'Harvard Business Review',
    '2011',
    'A',
  ],
  [
    'Leads never answered',
    'Share of firms that never respond; the others take 42 hours on average; 2,241 firms',
    '23%',
    'Harvard Business Review',
    '2011',
    'A',
  ],
  ['Follow-up promised', 'Time from handing a lead over to the first contact', '3 days', 'CallidusCloud', '2012', 'B'],
  [
    'Follow-up promised, faster',
    'Time to the first contact, with five attempts in two weeks',
    '24 hours',
    'M. Roberge (HubSpot)',
    '',
    'B',
  ],
  [
    'Quota over-assignment',
    'Share of firms whose quotas sum to 11% to 25% more than the plan',
    '44%',
    'Zuora CFO summit, cited by Kellblog',
    '2018',
    'C',
  ],
  [
    'Ramp of a new rep',
    'Productivity in the quarters after hiring, as a share of a ramped rep’s',
    '0, 25, 50, 75, 100%',
    'Kellblog',
    '',
    'B',
  ],
  ['Reps that reach the threshold', 'Share that a compensation plan is designed for', '80% to 95%', 'WTW', '', 'B'],
  ['Reps that reach target', 'Share that a compensation plan is designed for', '50% to 60%', 'WTW', '', 'B'],
  ['Reps that reach the maximum', 'Share that a compensation plan is designed for', '6% to 20%', 'WTW', '', 'B'],
  [
    'Growth of aligned firms',
    'How much faster firms grow whose sales and marketing work to common goals',
    '19% faster',
    'Forrester',
    '',
    'B',
  ],
  ['Profit of aligned firms', 'How much more profitable those firms are', '15% more', 'Forrester', '', 'B'],
];
