import { defineLine } from '../../model/defineLine';
import { kinds } from '../kinds';
import { dealSizeCv } from '../segmentInputs';
import { chanceSpread, likelyRate, rateSpread, recordsCounted } from './rateTerms';

const ratio = { kind: kinds.plain, shape: 'ratio', axes: ['segment'] } as const;

/*
 * Third central moments of revenue R = sum of n opportunities at a rate r that is itself uncertain, over the cube of what one
 * opportunity brings: n E[k3 | r] + 3 n^2 Cov(E, Var | r) + n^3 k3(r). Deals are lognormal: their third moment is their mean
 * cubed, times (1 + cv^2)^3.
 */

export const chanceSkew = defineLine({
  ...ratio,
  key: 'chanceSkew',
  label: 'Lopsided chance',
  says: 'Third central moment of what one opportunity brings, over the cube of its value: a few large deals carry a year.',
  from: { dealSizeCv, likelyRate, chanceSpread },
  formula: ({ add, div, mul, num, plain, sub }, { chanceSpread: spread, ...given }) => {
    const size = add(num(1), mul(given.dealSizeCv, given.dealSizeCv));
    const rate = plain(given.likelyRate);
    const cube = div(div(mul(mul(size, size), size), rate), rate);
    return sub(sub(cube, add(add(spread, spread), spread)), num(1));
  },
});

export const jointSkew = defineLine({
  ...ratio,
  key: 'jointSkew',
  label: 'Lopsided chance and doubt',
  says: 'What a rate that is higher adds to the spread of wins: three times the doubt of the close rate, times the chance in an opportunity less one.',
  from: { chanceSpread, rateSpread },
  formula: ({ add, mul, num, sub }, { rateSpread: doubt, ...given }) =>
    mul(add(add(doubt, doubt), doubt), sub(given.chanceSpread, num(1))),
});

export const rateSkew = defineLine({
  ...ratio,
  key: 'rateSkew',
  label: 'Lopsided doubt of the close rate',
  says: 'Third central moment of what the close rate may be, over the cube of its mean.',
  from: { likelyRate, rateSpread, recordsCounted },
  formula: ({ add, div, mul, num, plain, sub }, given) => {
    const rate = plain(given.likelyRate);
    const lost = sub(num(1), rate);
    const lopsided = sub(add(lost, lost), add(rate, rate));
    const counted = add(add(plain(given.recordsCounted), num(1)), num(1));
    return div(mul(given.rateSpread, lopsided), mul(rate, counted));
  },
});
