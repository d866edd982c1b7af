import { overPieces } from './pieces';
import { printBetaBinomial } from './printBetaBinomial';
import { type Printed, type PrintedCells, whole } from './printed';
import { type KeepStep, printLeastTrials } from './printLeastTrials';
import { sheets } from './sheets';
import type { StatisticalCalculus } from './statisticalCalculus';

/** Reading: print the native formula, statistics included. Arguments as those of `sheets`. */
export function statisticalSheets(
  separator: ',' | ';',
  keep: KeepStep = (_, step) => step,
): StatisticalCalculus<Printed, PrintedCells> {
  const plain = sheets(separator, keep);
  const call = (name: string, ...given: readonly Printed[]): Printed =>
    whole(`${name}(${given.map(({ text }) => text).join(`${separator} `)})`);
  const yes = whole('TRUE');
  const total = overPieces(plain.add);
  return {
    ...plain,
    binomialAtLeast: (successes, trials, rate) => {
      const [none, certain] = [plain.num(0), plain.num(1)];
      const more: Printed = { text: `${successes.text} > ${trials.text}`, binds: 0 };
      const some = () => plain.sub(certain, call('BINOM.DIST', plain.sub(successes, certain), trials, rate, yes));
      const possible = () => plain.if(more, () => none, some);
      return plain.if(plain.atMost(successes, none), () => certain, possible);
    },
    leastTrials: printLeastTrials(plain, call, keep),
    betaQuantile: (probability, alpha, beta) => call('BETA.INV', probability, alpha, beta),
    betaBinomialAtLeast: printBetaBinomial(plain, call),
    // Within SUMPRODUCT a function of one number takes a range, number by number.
    weighedBinomialAtLeast: (weights, successes, trials, rates) => {
      const piece = (weight = '', rate = ''): Printed => {
        const fewer = call('BINOM.DIST', plain.sub(successes, plain.num(1)), trials, whole(rate), yes);
        return call('SUMPRODUCT', whole(weight), plain.sub(plain.num(1), fewer));
      };
      return total(piece, weights, rates);
    },
    weighedBetaBelow: (weights, probabilities, ofAlpha, ofBeta, alpha, beta) => {
      const piece = (weight = '', probability = ''): Printed => {
        const at = call('BETA.INV', whole(probability), ofAlpha, ofBeta);
        return call('SUMPRODUCT', whole(weight), call('BETA.DIST', at, alpha, beta, yes));
      };
      return total(piece, weights, probabilities);
    },
  };
}
