import * as fc from 'fast-check';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { completeShares } from '../../../src/sidebar/client/shares/completeShares';
import { completedTexts, evenTexts, sharesState } from '../../../src/sidebar/client/shares/sharesState';
import { splitWhole } from '../../../src/sidebar/client/shares/splitWhole';

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
/** Shares are compared at nine decimals; the plan's own check looks at six. */
const NOISE = 3e-9;
const share = fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: null });
const shares = fc.array(share, { minLength: 1, maxLength: 60 });

describe('shares that are made 100%', () => {
  test('sum to 1', () => {
    fc.assert(fc.property(shares, (given) => Math.abs(sum(completeShares(given)) - 1) <= NOISE));
  });

  test('are none below 0', () => {
    fc.assert(fc.property(shares, (given) => completeShares(given).every((made) => made >= 0)));
  });

  test('stay as they are when made 100% again', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const once = completeShares(given);
        expect(completeShares(once)).toEqual(once);
      }),
    );
  });

  test('keep their order: what was larger is not smaller', () => {
    const given = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(given, (before) => {
        const after = completeShares(before);
        const pairs = before.flatMap((a, i) =>
          before.map((b, j) => [a - b, (after[i] ?? 0) - (after[j] ?? 0)] as const),
        );
        return pairs.every(([was, is]) => was <= 0 || is >= 0);
      }),
    );
  });

  // By hand.
  test.each([
    [
      [0.5, null, null],
      [0.5, 0.25, 0.25],
    ],
    [
      [0.5, 0.5, 0.25],
      [0.4, 0.4, 0.2],
    ],
    [
      [null, null, null],
      [0.334, 0.333, 0.333],
    ],
    [
      [0.3333, 0.3333, null],
      [0.3333, 0.3333, 0.3334],
    ],
    [
      [0.6, 0.6, null],
      [0.5, 0.5, 0],
    ],
    [
      [0, 0],
      [0.5, 0.5],
    ],
    [[null], [1]],
  ])('%j become %j', (given, made) => {
    expect(completeShares(given)).toEqual(made);
  });
});

test('splitting a share gives each within a tenth of a percent of its fair part', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, (given) => {
      const total = sum(given);
      return splitWhole(1, given).every((made, at) => {
        const fair = total === 0 ? 1 / given.length : (given[at] ?? 0) / total;
        return Math.abs(made - fair) < 0.001 + NOISE;
      });
    }),
  );
});

describe('texts of shares', () => {
  test.each(['en_US', 'de_DE', 'fr_FR', 'ja_JP', 'pt_BR'])('made 100% or even are complete in %s', (locale) => {
    const marks = numberMarks(locale);
    const text = fc.oneof(fc.constantFrom('', 'abc', '100'), fc.nat(99).map(String));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        expect(sharesState(completedTexts(texts, marks), marks)).toEqual({ sum: 1, complete: true });
        expect(sharesState(evenTexts(texts.length, marks), marks)).toEqual({ sum: 1, complete: true });
      }),
    );
  });

  test('with a blank are not complete, whatever they sum to', () => {
    expect(sharesState(['60', '40', ''], numberMarks('en_US'))).toEqual({ sum: 1, complete: false });
  });

  test('of a third typed three times at six decimals are complete', () => {
    expect(sharesState(['33.3333', '33.3333', '33.3334'], numberMarks('en_US')).complete).toBe(true);
  });
});
