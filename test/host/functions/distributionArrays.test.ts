import { calculate, column, evaluate } from './evaluate';

const cells = { ...column('A', 1, [0, 1, 2, 3]), ...column('B', 1, [0.1, 0.2, 0.3, 0.4]) };

// Sum of k P(k) over all k is the mean, n p = 3 x 0.5.
test('a distribution of a range inside SUMPRODUCT is the distribution of each cell', () => {
  expect(evaluate('=SUMPRODUCT(A1:A4,BINOM.DIST(A1:A4,3,0.5,FALSE))', cells)).toBeCloseTo(1.5, 12);
});

test('two ranges go cell by cell', () => {
  const one = [1, 2, 3, 4].map((row) => `BETA.INV(B${row},A${row}+1,2)`).join('+');
  const all = evaluate('=SUMPRODUCT(BETA.INV(B1:B4,A1:A4+1,2))', cells);
  expect(all).toBeCloseTo(evaluate(`=${one}`, cells) as number, 12);
});

test('one cell out of domain is the error of the whole sum', () => {
  expect(evaluate('=SUM(BINOM.DIST(A1:A4,2,0.5,TRUE))', cells)).toBe('#NUM!');
});

test('ARRAYFORMULA spills', () => {
  const look = calculate({ ...cells, D1: '=ARRAYFORMULA(NORM.S.DIST(A1:A4,TRUE))' });
  expect(look('D1')).toBe(0.5);
  expect(look('D2')).toBeCloseTo(0.8413447460685429, 14); // Phi(1), in every normal table as 0.8413
});
