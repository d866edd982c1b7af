import { benchmarks } from '../../src/plan/tabs/benchmarks/benchmarks';

test('what somebody else cites is second-hand, and nothing else is', () => {
  const isCited = (source: string) => /\bcite/.test(source);
  const wrong = benchmarks.filter(([, , , source, , grade]) => isCited(source) !== (grade === 'C'));
  expect(wrong.map(([figure, , , source, , grade]) => `${figure}: ${source}, ${grade}`)).toEqual([]);
});

test('a year is a year, and a study that is graded A bears one', () => {
  for (const [, , , , year, grade] of benchmarks) expect(year).toMatch(grade === 'A' ? /^20\d\d$/ : /^(20\d\d)?$/);
});
