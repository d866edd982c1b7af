import { wrappedHeight } from '../../src/plan/layout/wrappedHeight';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { printPlan } from '../../src/plan/printPlan';
import { exampleInputs } from '../support/exampleInputs';

// Widths of the letters in Arial's own tables, in thousandths of the font's size: 10 points are 13.33 pixels.
const widths: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...'abdeghnopqu'].map((letter) => [letter, 556] as const),
  ...[...'cksvxyz'].map((letter) => [letter, 500] as const),
  ...[...'ft ,'].map((letter) => [letter, 278] as const),
  ...[...'ijl'].map((letter) => [letter, 222] as const),
  ['r', 333],
  ['m', 833],
  ['w', 722],
]);
const textWidth = (text: string) => [...text].reduce((sum, letter) => sum + ((widths[letter] ?? 0) * 40) / 3000, 0);

const oneLine = wrappedHeight('', 430);
const linesOf = (text: string, width: number) => 1 + (wrappedHeight(text, width) - oneLine) / 16;

test('a text has room on its lines, and not a third more than it needs', () => {
  const words = 'laboratory or plant with fifty or more staff in our three industries, with a budget that holds ';
  for (const count of [1, 2, 5, 20]) {
    const text = words.repeat(count).trim();
    const needed = textWidth(text) / 422;
    expect(linesOf(text, 430)).toBeGreaterThanOrEqual(Math.ceil(needed));
    expect(linesOf(text, 430)).toBeLessThanOrEqual(Math.ceil(1.33 * needed));
  }
});

test('a word without an end, letters as wide as they are high, and paragraphs', () => {
  // 300 times 12.6 pixels, in 422.
  expect(linesOf('W'.repeat(300), 430)).toBeGreaterThanOrEqual(Math.ceil((300 * 12.58) / 430));
  expect(linesOf('漢'.repeat(64), 430)).toBe(3);
  expect(linesOf('one\ntwo\n\nthree', 430)).toBe(4);
});

test('on Goals a row is as high as its part of the lead definition', () => {
  const inputs = exampleInputs();
  const heights = (profile: string) => {
    const given = { ...inputs, leadDefinition: { ...inputs.leadDefinition, profile } };
    const { tabs } = printPlan(given, nothingLive, conventionsOf('en_US'));
    const goals = tabs.find(({ key }) => key === 'goals');
    return { height: goals?.look.rowHeights['goal-lead-profile'], width: goals?.look.columnWidths.text ?? 0 };
  };
  // Without one the sheet fits the row to its text by itself.
  expect(heights('Laboratories').height).toBeUndefined();
  const long = 'A plant of some size. '.repeat(22);
  const { height, width } = heights(long);
  expect(height).toBe(wrappedHeight(long, width));
  expect(height).toBeGreaterThan(6 * 16);
});
