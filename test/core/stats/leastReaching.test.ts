import { leastReaching } from '../../../src/core/stats/leastReaching';

test.each([0, 1, 6, 7, 8, 9, 500])('from a guess of %d it finds the first square above 50', (near) => {
  for (const step of [1, 3, 64]) expect(leastReaching((n) => n * n >= 50, { from: 1, near, step })).toBe(8);
});

test('where the smallest candidate is enough, it is the answer', () => {
  expect(leastReaching(() => true, { from: 3, near: 900, step: 10 })).toBe(3);
});

test('a good guess takes few trials, also among billions', () => {
  let trials = 0;
  const enough = (n: number) => {
    trials++;
    return n >= 5_000_119_023;
  };
  expect(leastReaching(enough, { from: 1e9, near: 5_000_119_020, step: 4 })).toBe(5_000_119_023);
  expect(trials).toBeLessThan(8);
});

test('what no double can count is Infinity, not a search without end', () => {
  expect(leastReaching(() => false, { from: 1, near: 10, step: 1 })).toBe(Number.POSITIVE_INFINITY);
  expect(leastReaching(() => true, { from: 1e17, near: 1e17, step: 1 })).toBe(Number.POSITIVE_INFINITY);
  expect(leastReaching((n) => n > 1e15, { from: 1, near: 1e18, step: 1 })).toBe(Number.POSITIVE_INFINITY);
});
