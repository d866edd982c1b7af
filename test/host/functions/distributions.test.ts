import { evaluate } from './evaluate';

/** Half of the last digit that a source prints. */
const sixDigits = 5e-7;
const sevenDigits = 5e-8;
// The library's own error, seen to be a few units in the last place.
const exact = 1e-12;

type Case = [formula: string, expected: number, tolerance: number];

// The examples of Microsoft's function reference (support.microsoft.com, page of each function), as printed there.
const published: Case[] = [
  ['=NORM.DIST(42,40,1.5,TRUE)', 0.9087888, sevenDigits],
  ['=NORM.DIST(42,40,1.5,FALSE)', 0.10934, 5e-6],
  ['=NORM.INV(0.908789,40,1.5)', 42.000002, sixDigits],
  ['=NORM.S.DIST(1.333333,TRUE)', 0.908788726, 5e-10],
  ['=NORM.S.DIST(1.333333,FALSE)', 0.164010148, 5e-10],
  ['=NORM.S.INV(0.908789)', 1.3333347, sevenDigits],
  ['=BETA.DIST(2,8,10,TRUE,1,3)', 0.6854706, sevenDigits],
  ['=BETA.DIST(2,8,10,FALSE,1,3)', 1.4837646, sevenDigits],
  ['=BETA.INV(0.685470581,8,10,1,3)', 2, sevenDigits],
  ['=BINOM.DIST(6,10,0.5,FALSE)', 0.2050781, sevenDigits],
  ['=BINOM.INV(6,0.5,0.75)', 4, 0],
  ['=NEGBINOM.DIST(10,5,0.25,TRUE)', 0.3135141, sevenDigits],
  ['=NEGBINOM.DIST(10,5,0.25,FALSE)', 0.0550487, sevenDigits],
  ['=POISSON.DIST(2,5,TRUE)', 0.124652, sixDigits],
  ['=POISSON.DIST(2,5,FALSE)', 0.084224, sixDigits],
  ['=GAMMA.DIST(10.00001131,9,2,FALSE)', 0.032639, sixDigits],
  ['=GAMMA.DIST(10.00001131,9,2,TRUE)', 0.068094, sixDigits],
  ['=GAMMA.INV(0.068094,9,2)', 10.0000112, sevenDigits],
  ['=LOGNORM.DIST(4,3.5,1.2,TRUE)', 0.0390836, sevenDigits],
  ['=LOGNORM.DIST(4,3.5,1.2,FALSE)', 0.0176176, sevenDigits],
  ['=LOGNORM.INV(0.039084,3.5,1.2)', 4.0000252, sevenDigits],
  ['=WEIBULL.DIST(105,20,100,TRUE)', 0.929581, sixDigits],
  ['=WEIBULL.DIST(105,20,100,FALSE)', 0.035589, sixDigits],
  ['=EXPON.DIST(0.2,10,TRUE)', 0.86466472, 5e-9],
  ['=EXPON.DIST(0.2,10,FALSE)', 1.35335283, 5e-9],
];

// Recomputed with R 4.2: pgamma, qgamma and ppois at shapes and means where the library alone is off by up to 0.7%.
const large: Case[] = [
  ['=GAMMA.DIST(3050,3000,1,TRUE)', 0.8196220328026214, exact],
  ['=GAMMA.DIST(2000000,2000000,1,TRUE)', 0.5000940315975192, 1e-11],
  ['=GAMMA.INV(0.8,5000,1)', 5059.412305764864, 1e-9],
  ['=GAMMA.INV(0.8,5000,3)', 15178.23691729459, 1e-8],
  ['=GAMMA.INV(0.01,1500000,1)', 1497152.288087375, 1e-6],
  ['=POISSON.DIST(5000,5000,TRUE)', 0.5037611677708467, exact],
  ['=POISSON.DIST(800,1200,TRUE)', 6.018952487270668e-35, 1e-40],
];

// Closed forms, by hand.
const closedForms: Case[] = [
  // Beta(a, 1) has F(x) = x^a; the example of Google's page of BETA.INV, which prints 0.33.
  ['=BETA.INV(0.13,5,1,-1,1)', 2 * 0.13 ** (1 / 5) - 1, exact],
  // Beta(2, 2): F(x) = 3x^2 - 2x^3 and f(x) = 6x(1 - x).
  ['=BETA.DIST(0.3,2,2,TRUE)', 0.216, exact],
  ['=BETA.DIST(0.3,2,2,FALSE)', 1.26, exact],
  ['=BETA.DIST(0,2,2,TRUE)', 0, 0],
  ['=BETA.DIST(1,2,2,TRUE)', 1, 0],
  // Gamma with shape 2 and scale 3: F(x) = 1 - (1 + x/3) e^(-x/3). A rate of 3 would give another number.
  ['=GAMMA.DIST(6,2,3,TRUE)', 1 - 3 * Math.exp(-2), exact],
  ['=GAMMA.INV(0,2,3)', 0, 0],
  // Binomial coefficients: (1 + 10 + 45) / 1024.
  ['=BINOM.DIST(2,10,0.5,TRUE)', 56 / 1024, exact],
  ['=BINOM.DIST(0,5,0,TRUE)', 1, 0],
  ['=BINOM.DIST(5,5,1,FALSE)', 1, 0],
  ['=EXPON.DIST(0,4,FALSE)', 4, 0],
  ['=NEGBINOM.DIST(0,3,0.5,FALSE)', 0.125, exact],
  // A whole normal table hangs on this one: 1.96 to sixteen digits, in every reference.
  ['=NORM.S.INV(0.975)', 1.959963984540054, 1e-14],
  ['=NORM.S.DIST(0)', 0.5, 0],
  // Chi-square with 10 degrees of freedom is a gamma of shape 5 and scale 2: 18.307 at 95% in the NIST handbook, 1.3.6.7.4.
  ['=GAMMA.INV(0.95,5,2)', 18.307, 5e-4],
];

test.each([...published, ...large, ...closedForms])('%s is %p', (formula, expected, tolerance) => {
  const value = evaluate(formula) as number;
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
});

test.each([
  ['=BINOM.DIST(2.9,10.9,0.5,TRUE)', '=BINOM.DIST(2,10,0.5,TRUE)'],
  ['=BINOM.INV(6.9,0.5,0.75)', '=BINOM.INV(6,0.5,0.75)'],
  ['=POISSON.DIST(2.9,5,TRUE)', '=POISSON.DIST(2,5,TRUE)'],
  ['=NEGBINOM.DIST(10.9,5.9,0.25,TRUE)', '=NEGBINOM.DIST(10,5,0.25,TRUE)'],
])('%s truncates counts, as %s', (given, truncated) => {
  expect(evaluate(given)).toBe(evaluate(truncated));
});

test('a flag may be a number, a number a boolean or a blank cell', () => {
  expect(evaluate('=NORM.S.DIST(1,1)')).toBe(evaluate('=NORM.S.DIST(1,TRUE)'));
  expect(evaluate('=NORM.S.DIST(TRUE,TRUE)')).toBe(evaluate('=NORM.S.DIST(1,TRUE)'));
  expect(evaluate('=NORM.S.DIST(B9,TRUE)')).toBe(0.5);
});
