import { roundHalfAway } from '../../../src/core/calculus/roundHalfAway';

// Expected by the rule that ROUND documents: halves away from zero, on the decimal number that the cell shows.
test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [0.07 * 100, 6, 7],
  [1e-7, 6, 0],
  [-1e-7, 6, 0],
  [5e-7, 6, 1e-6],
  [1234.5678, -2, 1200],
  [9e14, 6, 9e14],
  [1e300, 2, 1e300],
])('roundHalfAway(%d, %d) is %d', (x, places, expected) => {
  expect(roundHalfAway(x, places)).toBe(expected);
});

test('noise beyond the fifteenth digit does not decide, whichever way it is read', () => {
  expect(roundHalfAway(-10.49999999999995, 0)).toBe(-11);
  expect(roundHalfAway(-10.4999999999999, 0)).toBe(-10);
  expect(roundHalfAway(1.0262614999999957, 6)).toBe(1.026262);
});
