import type { PlanInputs } from '../../src/plan/inputs/planInputs';

/**
 * The same plan over a year of four weeks: its calendar is laid out as ever and has a tenth of the cells. For tests of the
 * writer, to which one week is like another; the checks of inputs would refuse it.
 */
export const shortYear = (inputs: PlanInputs): PlanInputs => ({
  ...inputs,
  periods: [1, 2, 3, 4].map((quarter) => ({
    key: `p${quarter}`,
    name: `Q${quarter}`,
    quarter,
    months: 0,
    weeks: 1,
    shareOfYear: 0.25,
  })),
});
