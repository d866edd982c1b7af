import type { Value } from '../calculus/value';
import type { NumberParam } from './param';

/** Counts that pass their bound by the last bits of a product are at it. */
const NOISE = 1e-9;

/** Successes out of trials, as the functions of rates take them. */
export const countsTerms = {
  successes: { unit: {}, says: 'successes, such as wins, a count', atLeast: 0 },
  trials: { unit: {}, says: 'trials, such as closed opportunities, a count', atLeast: 0 },
} as const satisfies Readonly<Record<string, NumberParam>>;

/** The refusal of more successes than trials. */
export const moreThanTrials = (successes: Value, trials: Value) =>
  Number(successes) > Number(trials) * (1 + NOISE)
    ? ({ param: 'successes', rule: `must be at most the ${trials} trials`, got: successes } as const)
    : undefined;
