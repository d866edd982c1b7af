import example from '../../../../examples/brightwater.json';
import type { PlanInputs } from '../../../plan/inputs/planInputs';

/** The plan inputs of the company that shows how it is done. */
// TypeScript reads lists of JSON as lists of any length.
export const exampleCompany = example as unknown as PlanInputs;
