import type { OperationCase } from './operationCases';

/** Thursday, 31 December 2026, and Friday, 1 January 2027. */
const [EVE, NEW_YEAR] = [46_387, 46_388];

const months: OperationCase['formula'] = ({ addMonths }, [date, count]) => addMonths(date as never, count as never);
const working: OperationCase['formula'] = ({ workingDays }, [first, last], [off]) =>
  workingDays(first as never, last as never, off as never);
const last: OperationCase['formula'] = ({ lastAtMost }, [x], [cells]) => lastAtMost(cells as never, x as never);
const shifted =
  (operation: 'lagged' | 'led'): OperationCase['formula'] =>
  (calculus, [place], [amounts, places, ages, shares]) =>
    calculus[operation](amounts as never, places as never, place as never, ages as never, shares as never);

/** Uses of the operations of time. */
export const timeCases: readonly OperationCase[] = [
  {
    operation: 'addMonths',
    cells: [NEW_YEAR, 1],
    formula: months,
    gives: 46_419,
    from: '1 February 2027',
    prints: 'EDATE(A, B)',
  },
  {
    operation: 'addMonths',
    cells: [46_783, 1],
    formula: months,
    gives: 46_812,
    from: 'a month after 31 January 2028 is 29 February, since 2028 is a leap year',
    prints: 'EDATE(A, B)',
  },
  {
    operation: 'addMonths',
    cells: [46_054, 12],
    formula: months,
    gives: 46_419,
    from: '1 February 2026 to 1 February 2027',
    prints: 'EDATE(A, B)',
  },
  { operation: 'addMonths', cells: [NEW_YEAR, 0], formula: months, gives: NEW_YEAR, prints: 'EDATE(A, B)' },
  {
    operation: 'dayBefore',
    cells: [NEW_YEAR],
    formula: ({ dayBefore }, [date]) => dayBefore(date as never),
    gives: EVE,
    prints: 'A - 1',
  },
  {
    operation: 'workingDays',
    cells: [EVE, 46_394],
    lists: [[NEW_YEAR, '', 46_390, 46_500]],
    formula: working,
    gives: 5,
    from: 'Thursday to Thursday are six weekdays; 1 January is off, the 3rd is a Sunday, the last day lies outside',
    prints: 'NETWORKDAYS(A, B, X)',
  },
  {
    operation: 'workingDays',
    cells: [NEW_YEAR, 46_752],
    lists: [['', '']],
    formula: working,
    gives: 261,
    from: 'a year of 365 days that begins and ends on a Friday: 52 weeks and one Friday',
    prints: 'NETWORKDAYS(A, B, X)',
  },
  {
    operation: 'workingDays',
    cells: [46_390, 46_389],
    lists: [[NEW_YEAR]],
    formula: working,
    gives: 0,
    from: 'a weekend, last day first',
    prints: 'NETWORKDAYS(A, B, X)',
  },
  {
    operation: 'workingDays',
    cells: [46_394, EVE],
    lists: [[NEW_YEAR]],
    formula: working,
    gives: -5,
    from: 'six weekdays but for the day off, counted backwards',
    prints: 'NETWORKDAYS(A, B, X)',
  },
  {
    operation: 'workingDays',
    cells: [NEW_YEAR, 46_394],
    lists: [[46_391, 46_391]],
    formula: working,
    gives: 4,
    from: 'five weekdays; a day off that is listed twice is off once',
    prints: 'NETWORKDAYS(A, B, X)',
  },
  { operation: 'lastAtMost', cells: [2.5], lists: [[1, 2, 3]], formula: last, gives: 2, prints: 'MATCH(A, X, 1)' },
  { operation: 'lastAtMost', cells: [2], lists: [[1, 2, 2, 3]], formula: last, gives: 3, prints: 'MATCH(A, X, 1)' },
  { operation: 'lastAtMost', cells: [9], lists: [[1, 2, 3]], formula: last, gives: 3, prints: 'MATCH(A, X, 1)' },
  { operation: 'lastAtMost', cells: [0], lists: [[1, 2]], formula: last, gives: '#N/A', prints: 'MATCH(A, X, 1)' },
  {
    operation: 'countNumbers',
    lists: [[0.5, '', 0, 'none']],
    formula: ({ countNumbers }, _, [cells]) => countNumbers(cells as never),
    gives: 2,
    prints: 'COUNT(X)',
  },
  {
    operation: 'countAtLeast',
    cells: [0.5],
    lists: [[0.9, 0.5, 0.4, 0]],
    formula: ({ countAtLeast }, [x], [cells]) => countAtLeast(cells as never, x as never),
    gives: 2,
    prints: 'SUMPRODUCT((X >= A) * 1)',
  },
  {
    operation: 'power',
    cells: [0.5, 1.5],
    formula: ({ power }, [base, exponent]) => power(base as never, exponent as never),
    gives: 0.3535533905932738,
    within: 1e-15,
    from: 'half the square root of a half',
    prints: 'POWER(A, B)',
  },
  {
    operation: 'exp',
    cells: [-1e9],
    formula: ({ exp }, [x]) => exp(x as never),
    gives: 0,
    from: 'below the smallest number there is',
    prints: 'EXP(A)',
  },
  {
    operation: 'exp',
    cells: [0.5],
    formula: ({ exp }, [x]) => exp(x as never),
    gives: 1.6487212707001282,
    within: 1e-15,
    from: 'the square root of e',
    prints: 'EXP(A)',
  },
  {
    operation: 'log',
    cells: [0.5],
    formula: ({ log }, [x]) => log(x as never),
    gives: -Math.LN2,
    within: 1e-15,
    from: 'a half is e to the power of this',
    prints: 'LN(A)',
  },
  {
    operation: 'lagged',
    cells: [3],
    lists: [
      [10, 20, 40, 80],
      [1, 2, 3, 4],
      [0, 1, 2, 3],
      [0.5, 0.25, 0.125, 0],
    ],
    formula: shifted('lagged'),
    gives: 26.25,
    from: 'by hand: 40 / 2 + 20 / 4 + 10 / 8; what arises in the fourth week is not there yet',
    prints: 'SUMPRODUCT(X, SUMIF(Z, A - Y, V))',
  },
  {
    operation: 'led',
    cells: [2],
    lists: [
      [10, 20, 40, 80],
      [1, 2, 3, 4],
      [0, 1, 2, 3],
      [0, 0.75, 0.25, 0],
    ],
    formula: shifted('led'),
    gives: 50,
    from: 'by hand: 40 x 3/4 + 80 / 4',
    prints: 'SUMPRODUCT(X, SUMIF(Z, Y - A, V))',
  },
];
