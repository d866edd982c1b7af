/** How to use the workbook, in order: what to do, and how. */
export const steps: readonly (readonly [what: string, how: string])[] = [
  [
    '1. Fill in Inputs',
    'Replace the blue figures with your own, in the sheet or in the add-in’s sidebar. Say where each one comes from.',
  ],
  [
    '2. Look at Checks',
    'Each row says OK, or what is wrong and where. How the plan stands is at the top of every tab.',
  ],
  [
    '3. Read it backwards',
    'Funnel goes from the goal to the leads of each week; Calendar says when they are due and when it is too late.',
  ],
  [
    '4. Choose how sure to be',
    'Quotas that only just suffice are missed about half the time. Set the confidence on Inputs, see its price on Quotas.',
  ],
  [
    '5. Ask whether sales can close it',
    'Capacity sets what the reps can book against what is to be booked, and says how many to hire by when.',
  ],
  ['6. Sign Goals', 'Print the page. Both leaders sign it: one number, what each team owes, how it is measured.'],
];
