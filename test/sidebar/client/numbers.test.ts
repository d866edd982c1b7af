import * as fc from 'fast-check';
import { decimalText } from '../../../src/sidebar/client/numbers/decimalText';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { readCount } from '../../../src/sidebar/client/numbers/readCount';
import type { Reading } from '../../../src/sidebar/client/numbers/reading';
import { readMoney } from '../../../src/sidebar/client/numbers/readMoney';
import { readPercent } from '../../../src/sidebar/client/numbers/readPercent';
import { showNumber } from '../../../src/sidebar/client/numbers/showNumber';
import { showPercent } from '../../../src/sidebar/client/numbers/showPercent';

const locales = ['en_US', 'de_DE', 'fr_FR', 'ja_JP', 'pt_BR', 'de_CH', 'en_IN', 'pl_PL'];
const saidBy = (reading: Reading): number | string => (reading.kind === 'value' ? reading.value : reading.kind);
const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((x) => (x === 0 ? 0 : x));

describe.each(locales)('in %s', (locale) => {
  const marks = numberMarks(locale);

  test('an amount that is shown reads back as exactly the same', () => {
    fc.assert(fc.property(figure, (x) => saidBy(readMoney(showNumber(x, marks), marks, 'EUR')) === x));
  });

  test('a count that is shown reads back as exactly the same', () => {
    fc.assert(fc.property(figure, (x) => saidBy(readCount(showNumber(x, marks), marks)) === x));
  });

  test('a share that is shown as percent reads back as exactly the same', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), figure).map((x) => (x === 0 ? 0 : x));
    fc.assert(fc.property(share, (x) => saidBy(readPercent(`${showPercent(x, marks)}%`, marks)) === x));
  });

  test('any text is a value, blank or refused in words, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readMoney(text, marks, 'USD');
        if (reading.kind === 'value') return Number.isFinite(reading.value) || text.length > 100;
        return reading.kind === 'blank' ? text.trim() === '' : reading.says.includes(text.trim());
      }),
    );
  });
});

describe('amounts as people type them', () => {
  // By hand: what the text says in that place.
  test.each<[locale: string, text: string, value: number | 'unreadable' | 'blank']>([
    ['en_US', '$24M', 24_000_000],
    ['en_US', '24,000,000', 24_000_000],
    ['en_US', '1.2k', 1200],
    ['en_US', 'USD 5', 5],
    ['en_US', '5 usd', 5],
    ['en_US', '-$5k', -5000],
    ['en_US', '.5', 0.5],
    ['en_US', '2 bn', 2e9],
    ['en_US', '', 'blank'],
    ['en_US', '24.000.000', 'unreadable'],
    ['en_US', '24x', 'unreadable'],
    ['en_US', '24 mil', 'unreadable'],
    ['en_US', '1e5', 'unreadable'],
    ['en_US', '12,34', 'unreadable'],
    ['de_DE', '24 Mio. €', 24_000_000],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '24.5', 'unreadable'],
    ['de_CH', "24'000'000", 24_000_000],
    ['fr_FR', '24 000 000 €', 24_000_000],
    ['fr_FR', '1,5 M€', 1_500_000],
    ['ja_JP', '2400万円', 24_000_000],
    ['ja_JP', '￥２４億', 2_400_000_000],
    ['pt_BR', 'R$ 9,4 mi', 9_400_000],
    ['en_IN', '12,34,567', 1_234_567],
    ['en_IN', '2.5 cr', 25_000_000],
    ['pl_PL', '12 zł', 12],
  ])('%s: %s', (locale, text, value) => {
    expect(saidBy(readMoney(text, numberMarks(locale), 'USD'))).toBe(value);
  });

  test('a refusal quotes the text and shows how to type an amount in this locale', () => {
    expect(readMoney('24.5M', numberMarks('de_DE'), 'EUR')).toEqual({
      kind: 'unreadable',
      says: '“24.5M” is not an amount here. Type it as 24.000.000 or 1,5M',
    });
  });
});

describe('percents', () => {
  test.each<[locale: string, text: string, share: number | 'unreadable' | 'blank']>([
    ['en_US', '25', 0.25],
    ['en_US', '25%', 0.25],
    ['en_US', '14', 0.14],
    ['en_US', '0.25', 0.0025],
    ['de_DE', '12,5 %', 0.125],
    ['tr_TR', '%25', 0.25],
    ['ja_JP', '２５％', 0.25],
    ['en_US', ' ', 'blank'],
    ['en_US', 'a quarter', 'unreadable'],
    ['en_US', '25%%', 'unreadable'],
  ])('%s: %s', (locale, text, share) => {
    expect(saidBy(readPercent(text, numberMarks(locale)))).toBe(share);
  });

  test('14% shows as 14, where 0.14 * 100 is 14.000000000000002', () => {
    expect(showPercent(0.14, numberMarks('en_US'))).toBe('14');
  });
});

test('decimal text moves the point without arithmetic', () => {
  expect([
    decimalText(0.14, 2),
    decimalText(1e21),
    decimalText(1.5e-7),
    decimalText(-12.5, 2),
    decimalText(0, 2),
  ]).toEqual(['14', '1000000000000000000000', '0.00000015', '-1250', '0']);
});

test('a locale that nobody knows reads as US English', () => {
  expect(numberMarks('xx_YY').tag).toBe('en-US');
  expect(numberMarks('not a locale').decimal).toBe('.');
});
