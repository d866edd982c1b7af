import { evaluate } from './evaluate';

// Domains as Microsoft's function reference states them; [MS-OI29500] 2.1.893, where BETA.INV refuses both ends; and
// LibreOffice, which refuses a Poisson mean of 0.
test.each([
  '=NORM.DIST(1,0,0,TRUE)',
  '=NORM.INV(0,0,1)',
  '=NORM.INV(0.5,0,-1)',
  '=NORM.S.INV(0)',
  '=NORM.S.INV(1)',
  '=BETA.DIST(2,8,10,TRUE)',
  '=BETA.DIST(-0.1,8,10,TRUE)',
  '=BETA.DIST(0.5,0,10,TRUE)',
  '=BETA.DIST(1,8,10,TRUE,1,1)',
  '=BETA.DIST(0,0.5,1,FALSE)',
  '=BETA.INV(0,2,2)',
  '=BETA.INV(1,2,2)',
  '=BETA.INV(0.5,-1,2)',
  '=BINOM.DIST(4,3,0.5,TRUE)',
  '=BINOM.DIST(-1,3,0.5,TRUE)',
  '=BINOM.DIST(1,3,1.5,TRUE)',
  '=BINOM.INV(-1,0.5,0.5)',
  '=BINOM.INV(3,0.5,1)',
  '=NEGBINOM.DIST(-1,5,0.5,TRUE)',
  '=NEGBINOM.DIST(1,0,0.5,TRUE)',
  '=POISSON.DIST(-1,5,TRUE)',
  '=POISSON.DIST(1,-5,TRUE)',
  '=POISSON.DIST(0,0,TRUE)',
  '=GAMMA.DIST(-1,2,3,TRUE)',
  '=GAMMA.DIST(1,0,3,TRUE)',
  '=GAMMA.INV(1,2,3)',
  '=GAMMA.INV(0.5,2,0)',
  '=LOGNORM.DIST(0,1,1,TRUE)',
  '=LOGNORM.INV(1,1,1)',
  '=WEIBULL.DIST(-1,1,1,TRUE)',
  '=WEIBULL.DIST(1,0,1,TRUE)',
  '=WEIBULL.DIST(0,0.5,1,FALSE)',
  '=EXPON.DIST(1,0,TRUE)',
])('%s is #NUM!', (formula) => {
  expect(evaluate(formula)).toBe('#NUM!');
  expect(evaluate(`=IFERROR(${formula.slice(1)},"caught")`)).toBe('caught');
});

test('a text where a number belongs is the engine’s #ERROR, which the host shows as #VALUE!', () => {
  expect(evaluate('=NORM.S.INV("half")')).toBe('#ERROR');
});

test('an error in an argument comes out as it is', () => {
  expect(evaluate('=NORM.S.INV(1/0)')).toBe('#DIV/0!');
});
