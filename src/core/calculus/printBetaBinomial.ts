import type { Calculus } from './calculus';
import { type Printed, type PrintedCells, whole } from './printed';

type Sheets = Pick<Calculus<Printed, PrintedCells>, 'add' | 'sub' | 'div' | 'atMost' | 'less' | 'if' | 'num' | 'step'>;
type Call = (name: string, ...given: readonly Printed[]) => Printed;

/** Nodes a standard deviation, and standard deviations to either side: what is left out is below 3e-12. */
const [DENSITY, REACH] = [4, 7];

/** A column of whole numbers over one divisor: an array that every locale writes in the same way. */
const NODES: Printed = {
  text: `{${Array.from({ length: 2 * DENSITY * REACH + 1 }, (_, i) => i - DENSITY * REACH).join('; ')}} / ${DENSITY}`,
  binds: 3,
};

/**
 * The beta-binomial tail in functions that all sheets have. It is the chance that one beta variate lies below another:
 * the mean of the binomial tail over the rate, or as well of the rate's tail over the place of the last success. The
 * trapezoidal rule over normal scores takes the narrower of the two as the weight, where the other is smooth:
 * it is exact to 1e-9, and to 3e-9 at rates of 0 and 1 (test/parity).
 */
export function printBetaBinomial({ add, sub, div, atMost, less, if: choose, num, step }: Sheets, call: Call) {
  const [none, one, yes, no] = [num(0), num(1), whole('TRUE'), whole('FALSE')];
  const weights = div(call('NORM.S.DIST', NODES, no), num(DENSITY));
  const scores = call('NORM.S.DIST', NODES, yes);

  return (successes: Printed, trials: Printed, alphaGiven: Printed, betaGiven: Printed): Printed => {
    const alpha = step('alpha', alphaGiven);
    const beta = step('beta', betaGiven);
    const failures = step('spare', add(sub(trials, successes), one));
    const tail = (rate: Printed) => sub(one, call('BINOM.DIST', sub(successes, one), trials, rate, yes));
    const overRates = () => call('SUMPRODUCT', weights, tail(call('BETA.INV', scores, alpha, beta)));
    const place = call('BETA.INV', scores, successes, failures);
    const overPlaces = () => sub(one, call('SUMPRODUCT', weights, call('BETA.DIST', place, alpha, beta, yes)));

    const width = (a: Printed, b: Printed) => add(div(one, a), div(one, b));
    const inReach = () => choose(atMost(width(alpha, beta), width(successes, failures)), overRates, overPlaces);
    const possible = () => choose(less(trials, successes), () => none, inReach);
    return choose(atMost(successes, none), () => one, possible);
  };
}
