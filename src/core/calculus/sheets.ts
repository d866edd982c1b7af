import type { Calculus } from './calculus';
import { literal } from './literal';
import { type Printed, type PrintedCells, whole } from './printed';

type Binds = Printed['binds'];

const bracketed = (x: Printed, weakest: number): string => (x.binds < weakest ? `(${x.text})` : x.text);

/** The right-hand side binds one tighter, so that a - (b - c) keeps its brackets. */
const infix =
  (operator: string, binds: Binds) =>
  (a: Printed, b: Printed): Printed => ({
    text: `${bracketed(a, binds)} ${operator} ${bracketed(b, binds + 1)}`,
    binds,
  });

/** Left out where it changes nothing: x + 0, x * 1. Metrics called with a default would print it otherwise. */
const unless =
  (neutral: string, side: 'either' | 'right', operation: (a: Printed, b: Printed) => Printed) =>
  (a: Printed, b: Printed): Printed => {
    if (b.text === neutral) return a;
    return side === 'either' && a.text === neutral ? b : operation(a, b);
  };

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * Reading: print the native formula. `separator` stands between arguments: `,`, or `;` in locales where a comma is the
 * decimal point (a semicolon is read there whether the sheet expects typed or canonical text).
 */
export function sheets(separator: ',' | ';'): Calculus<Printed, PrintedCells> {
  const call = (name: string, ...given: readonly string[]): Printed => whole(`${name}(${given.join(`${separator} `)})`);
  const calls =
    (name: string) =>
    (...given: readonly Printed[]): Printed =>
      call(name, ...given.map((x) => x.text));
  const clean = (name: string) => (x: Printed) => call(name, call('ROUND', x.text, '6').text, '0');
  const add = unless('0', 'either', infix('+', 2));
  const sub = unless('0', 'right', infix('-', 2));
  const mul = unless('1', 'either', infix('*', 3));
  const div = unless('1', 'right', infix('/', 3));
  const constant = (value: number) => literal(value, separator);
  const [one, truth] = [whole('1'), whole('TRUE')];
  const [max, binomial, gammaInverse] = [calls('MAX'), calls('BINOM.DIST'), calls('GAMMA.INV')];
  const round = (x: Printed, places: number) => call('ROUND', x.text, String(places));
  const atLeast = (successes: Printed, trials: Printed, rate: Printed) =>
    sub(one, binomial(sub(successes, one), trials, rate, truth));

  return {
    num: constant,
    text: (value) => whole(quote(value)),
    blank: () => whole('""'),
    add,
    sub,
    mul,
    div,
    min: calls('MIN'),
    max,
    round,
    roundUp: clean('ROUNDUP'),
    roundDown: clean('ROUNDDOWN'),
    plain: (x) => x,
    equal: infix('=', 0),
    less: infix('<', 0),
    atMost: infix('<=', 0),
    and: calls('AND'),
    or: calls('OR'),
    not: calls('NOT'),
    holds: (flag) => calls('IF')(calls('ISERROR')(flag()), whole('FALSE'), flag()),
    if: (test, yes, no) => calls('IF')(test, yes(), no()),
    join: infix('&', 1),
    sum: (cells) => call('SUM', cells.range),
    product: (cells) => call('PRODUCT', cells.range),
    sumProduct: (a, b) => call('SUMPRODUCT', a.range, b.range),
    // SUMIF passes over error values in some engines; a fault must show in all of them.
    sumIf: (keys, key, cells) => call('SUMPRODUCT', `(${keys.range} = ${key.text}) * 1`, cells.range),
    count: (cells) => call('COUNTA', cells.range),
    countOther: (cells, text) => sub(call('COUNTA', cells.range), call('COUNTIF', cells.range, text.text)),
    countFormulas: (cells) => call('SUMPRODUCT', `ISFORMULA(${cells.range}) * 1`),
    countFalse: (flags) => call('COUNTIF', flags.range, 'FALSE'),
    firstFalse: (flags) => call('MATCH', 'FALSE', flags.range, '0'),
    // A single row is indexed by its column: engines differ over what one index means there.
    pick: ({ range, along }, place) =>
      along === 'row' ? call('INDEX', range, '1', place.text) : call('INDEX', range, place.text),
    each: (cells) => cells.cells,
    binomialAtLeast: (successes, trials, rate) =>
      calls('IF')(infix('>', 0)(successes, trials), whole('0'), atLeast(successes, trials, rate)),
    leastTrials: (successes, rate, confidence) => {
      // Start where a gamma quantile says, step twice by the error in that quantile, then settle the last one.
      const least = (x: Printed) => gammaInverse(x, successes, one);
      const target = least(confidence);
      const spread = div(calls('SQRT')(sub(one, rate)), rate);
      const noLess = (x: Printed) => max(successes, round(x, 0));
      const inside = (x: Printed) => calls('MIN')(max(x, constant(1e-12)), sub(one, constant(1e-12)));
      const start = noLess(add(div(successes, rate), mul(sub(target, successes), spread)));
      const step = (trials: Printed) =>
        noLess(add(trials, mul(sub(target, least(inside(atLeast(successes, trials, rate)))), spread)));
      const close = step(step(start));
      const fewer = sub(close, one);
      const short = (probability: Printed) => infix('<', 0)(probability, sub(confidence, constant(1e-9)));
      const extra = (test: Printed) => calls('IF')(test, one, whole('0'));
      const reachedByFewer = calls('IF')(
        infix('<', 0)(fewer, successes),
        truth,
        short(atLeast(successes, fewer, rate)),
      );
      return add(add(fewer, extra(reachedByFewer)), extra(short(atLeast(successes, close, rate))));
    },
  };
}
