import { printBetaBinomial } from './printBetaBinomial';
import { type Printed, type PrintedCells, whole } from './printed';
import type { KeepStep } from './printLeastTrials';
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
  return {
    ...plain,
    betaQuantile: (probability, alpha, beta) => call('BETA.INV', probability, alpha, beta),
    betaBinomialAtLeast: printBetaBinomial(plain, call),
  };
}
