import type { Calculus } from './calculus';
import { type Printed, type PrintedCells, whole } from './printed';

/** What becomes of a step that a long formula uses several times: by default it is repeated where it is used. */
export type KeepStep = (name: string, step: Printed) => Printed;

type Sheets = Pick<
  Calculus<Printed, PrintedCells>,
  'add' | 'sub' | 'mul' | 'div' | 'max' | 'min' | 'round' | 'less' | 'if' | 'num'
>;
type Call = (name: string, ...given: readonly Printed[]) => Printed;

/** "At least a confidence" forgives the last bits of a probability, as `leastTrials` does. */
const FORGIVEN = 1e-9;
/** Keeps a probability inside the open interval for which GAMMA.INV is defined. */
const EDGE = 1e-12;

/**
 * The smallest number of trials, in functions that all sheets have. Wins are nearly Poisson, so a gamma quantile says
 * where to start; two steps correct the error in that quantile; the last trial is settled by the binomial itself.
 * test/parity holds it to `leastTrials` over a grid of 1 to 5,000 successes.
 */
export function printLeastTrials(
  { add, sub, mul, div, max, min, round, less, if: choose, num }: Sheets,
  call: Call,
  keep: KeepStep,
) {
  const [none, one, yes] = [num(0), num(1), whole('TRUE')];

  return (given: Printed, rateGiven: Printed, confidenceGiven: Printed): Printed => {
    const successes = keep('successes', given);
    const rate = keep('rate', rateGiven);
    const confidence = keep('confidence', confidenceGiven);

    const reached = (trials: Printed) => sub(one, call('BINOM.DIST', sub(successes, one), trials, rate, yes));
    const quantile = (probability: Printed) => call('GAMMA.INV', probability, successes, one);
    const target = keep('target', quantile(confidence));
    const spread = keep('spread', div(call('SQRT', sub(one, rate)), rate));
    const atLeastSuccesses = (trials: Printed) => max(successes, round(trials, 0));
    const start = keep('start', atLeastSuccesses(add(div(successes, rate), mul(sub(target, successes), spread))));
    const closer = (trials: Printed) => {
      const inside = min(max(reached(trials), num(EDGE)), sub(one, num(EDGE)));
      return atLeastSuccesses(add(trials, mul(sub(target, quantile(inside)), spread)));
    };
    const near = keep('near', closer(keep('nearer', closer(start))));

    const fewer = keep('fewer', sub(near, one));
    const isShort = (trials: Printed) => less(reached(trials), sub(confidence, num(FORGIVEN)));
    const oneIf = (test: Printed) =>
      choose(
        test,
        () => one,
        () => none,
      );
    const fewerIsShort = choose(
      less(fewer, successes),
      () => yes,
      () => isShort(fewer),
    );
    return add(add(fewer, oneIf(fewerIsShort)), oneIf(isShort(near)));
  };
}
