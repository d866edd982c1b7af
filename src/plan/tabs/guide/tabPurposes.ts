/** What each tab is for, by its key, in the order of the workbook. */
export const tabPurposes: readonly (readonly [tab: string, purpose: string])[] = [
  ['goals', 'One page for both leaders to sign.'],
  ['inputs', 'Every figure that the plan stands on, once: the place to change it.'],
  ['funnel', 'From the goal backwards: wins, opportunities and leads, by segment and source.'],
  ['calendar', 'Week by week: what is due when, what is expected when, and when it is too late.'],
  ['quotas', 'What each source owes, on average and with confidence, and what the confidence costs.'],
  ['capacity', 'What the reps can book in each quarter, and the hires that it takes.'],
  ['checks', 'What must hold for the plan to be right.'],
  ['benchmarks', 'What others have published, to compare with; no formula reads it.'],
];
