import example from '../../../../examples/brightwater.json';
import type { PlanInputs } from '../../../plan/inputs/planInputs';

/** The plan inputs of the company that shows how it is done. */
export const exampleCompany = example as PlanInputs;
