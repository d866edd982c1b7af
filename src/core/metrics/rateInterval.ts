import type { StatisticalCalculus } from '../calculus/statisticalCalculus';
import { countsTerms, moreThanTrials } from './countsTerms';
import { defineStatistic } from './defineMetric';

export const rateInterval = defineStatistic({
  name: 'RATE_INTERVAL',
  group: 'Confidence',
  says: 'Interval in which a rate lies, from the successes and trials that were counted.',
  question: 'How far may our close rate be off?',
  when: 'Use it before building on a rate: 10 wins of 30 may be 19% or 51%. "wilson" covers the true rate about as often as it says, "exact" at least so often and is wider, "jeffreys" goes with the history of PROBABILITY_OF_TARGET.',
  params: {
    ...countsTerms,
    confidence: {
      unit: {},
      says: 'how often such intervals hold the true rate, above 0 and below 1',
      above: 0,
      below: 1,
      optional: true,
      byDefault: 0.95,
      single: true,
    },
    method: {
      kind: 'choice',
      choices: ['wilson', 'jeffreys', 'exact'],
      says: '"wilson" for the score interval, "jeffreys" for the Bayesian one with a prior of Beta(1/2, 1/2) or "exact" for that of Clopper and Pearson',
      optional: true,
      byDefault: 'wilson',
    },
  },
  result: {
    shape: 'pair',
    says: 'two columns, the ends of the interval; blank where there are no trials',
    columns: [
      { unit: {}, says: 'low end' },
      { unit: {}, says: 'high end' },
    ],
  },
  refuses: ({ successes, trials }) => moreThanTrials(successes, trials),
  formula: (calculus, { successes, trials, confidence, method }) => {
    const { blank, equal, if: choose, num } = calculus;
    const counts = { successes, trials, confidence };
    const ends = { wilson: wilsonEnds, jeffreys: jeffreysEnds, exact: exactEnds }[method](calculus, counts);
    // Nothing won leaves 0 possible, nothing lost 1: there the beta quantiles are not asked, or not defined.
    const end = (sure: typeof successes, bound: typeof successes, value: () => typeof successes) =>
      choose(equal(trials, num(0)), blank, () => choose(equal(successes, sure), () => bound, value));
    return [end(num(0), num(0), ends.low), end(trials, num(1), ends.high)];
  },
  examples: [
    {
      given: { successes: 10, trials: 30 },
      gives: [0.1923, 0.5122],
      within: 5e-5,
      from: 'recomputed in R: prop.test(10, 30, correct = FALSE)',
    },
    {
      given: { successes: 10, trials: 30, confidence: 0.95, method: 'jeffreys' },
      gives: [0.186, 0.5111],
      within: 5e-5,
      from: 'recomputed in R: qbeta(c(0.025, 0.975), 10.5, 20.5)',
    },
    {
      given: { successes: 10, trials: 30, confidence: 0.95, method: 'exact' },
      gives: [0.1729, 0.5281],
      within: 5e-5,
      from: 'recomputed in R: binom.test(10, 30)',
    },
    {
      given: { successes: 0, trials: 12, confidence: 0.9, method: 'exact' },
      gives: [0, 1 - 0.05 ** (1 / 12)],
      within: 1e-12,
      from: 'by hand: at the high end, twelve losses in a row have a probability of 5%',
    },
    { given: { successes: 0, trials: 0 }, gives: ['', ''], from: 'by definition: nothing was tried' },
  ],
  refused: [{ successes: 31, trials: 30 }],
  source:
    'Wilson 1927, doi:10.1080/01621459.1927.10502953; Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404; Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286',
  related: ['SHRUNK_RATE', 'CUMULATIVE_CLOSE_RATE', 'PROBABILITY_OF_TARGET'],
});

interface Counts<T> {
  readonly successes: T;
  readonly trials: T;
  readonly confidence: T;
}
interface Ends<T> {
  readonly low: () => T;
  readonly high: () => T;
}

/** The probability that is left out at each end. */
function leftOut<T, C>({ div, num, step, sub }: StatisticalCalculus<T, C>, confidence: T): T {
  return step('left_out', div(sub(num(1), confidence), num(2)));
}

function wilsonEnds<T, C>(calculus: StatisticalCalculus<T, C>, { successes, trials, confidence }: Counts<T>): Ends<T> {
  const { add, div, min, mul, normalQuantile, num, sqrt, step, sub } = calculus;
  const z = step('z', normalQuantile(leftOut(calculus, confidence)));
  const square = step('square', mul(z, z));
  const centre = () => add(successes, div(square, num(2)));
  const failures = sub(trials, successes);
  // z is negative: it is that of the low tail, which does not lose digits where the confidence is near 1.
  const reach = () => mul(z, sqrt(add(div(mul(successes, failures), trials), div(square, num(4)))));
  const far = () => sub(centre(), reach());
  return {
    // The product of both ends over the high one: the difference itself would lose the digits of a small end.
    low: () => div(mul(successes, div(successes, trials)), far()),
    // With hardly a failure, rounding may pass 1 by a bit.
    high: () => min(num(1), div(far(), add(trials, square))),
  };
}

function jeffreysEnds<T, C>(
  calculus: StatisticalCalculus<T, C>,
  { successes, trials, confidence }: Counts<T>,
): Ends<T> {
  const { add, betaQuantile, num, sub } = calculus;
  const tail = leftOut(calculus, confidence);
  const [won, lost] = [add(successes, num(0.5)), add(sub(trials, successes), num(0.5))];
  return {
    low: () => betaQuantile(tail, won, lost),
    high: () => betaQuantile(sub(num(1), tail), won, lost),
  };
}

function exactEnds<T, C>(calculus: StatisticalCalculus<T, C>, { successes, trials, confidence }: Counts<T>): Ends<T> {
  const { add, betaQuantile, num, sub } = calculus;
  const tail = leftOut(calculus, confidence);
  const lost = sub(trials, successes);
  return {
    low: () => betaQuantile(tail, successes, add(lost, num(1))),
    high: () => betaQuantile(sub(num(1), tail), add(successes, num(1)), lost),
  };
}
