import { installMissingFunctions } from '../../../host/engine/functions/installMissingFunctions';
import { spreadsheet } from '../../../host/engine/spreadsheet';
import { column, evaluate } from './evaluate';

const cells = { ...column('A', 1, [1, 2, 3]), C1: '=A1+1', D1: 0.5 };

// By hand, from each function's page in Google's function list (support.google.com/docs/table/25273).
test.each<[string, unknown]>([
  ['=SIGN(-3)', -1],
  ['=SIGN(0)', 0],
  ['=EVEN(3)', 4],
  ['=EVEN(-1.5)', -2],
  ['=QUOTIENT(-7,2)', -3],
  ['=MROUND(7,3)', 6],
  ['=MROUND(-7.5,-5)', -10],
  ['=FACT(5)', 120],
  ['=FACT(0)', 1],
  ['=COMBIN(40,20)', 137846528820],
  ['=COMBIN(5,0)', 1],
  ['=STANDARDIZE(42,40,1.5)', 4 / 3],
  ['=N("text")', 0],
  ['=N(TRUE)', 1],
  ['=T("text")', 'text'],
  ['=T(5)', ''],
  ['=ISDATE(DATE(2026,1,1))', true],
  ['=ISDATE(5)', false],
  ['=ERROR.TYPE(1/0)', 2],
  ['=ERROR.TYPE(NA())', 7],
  ['=REGEXMATCH("Enterprise west","^Ent.*st$")', true],
  ['=REGEXMATCH("Enterprise","x")', false],
  ['=REPT("ab",3)', 'ababab'],
  ['=CODE("A")', 65],
  ['=XMATCH(2,A1:A3)', 2],
  ['=XMATCH(2.5,A1:A3,-1)', 2],
  ['=XMATCH(2.5,A1:A3,1)', 3],
  ['=TO_PERCENT(0.5)+TO_DOLLARS(1)+TO_PURE_NUMBER(2)', 3.5],
  ['=TO_TEXT(TO_PERCENT(D1))', '50%'],
  ['=TO_TEXT(TO_DATE(46023))', '1/1/2026'],
  ['=SUM(ARRAYFORMULA(A1:A3*2))', 12],
  ['=SUMPRODUCT(1-ISFORMULA(A1:C1))', 2],
])('%s is %p', (formula, expected) => {
  expect(evaluate(formula, cells)).toEqual(expected);
});

test.each([
  ['=XMATCH(9,A1:A3)', '#N/A'],
  ['=QUOTIENT(1,0)', '#DIV/0!'],
  ['=MROUND(7,-3)', '#NUM!'],
  ['=COMBIN(2,3)', '#NUM!'],
  ['=FACT(-1)', '#NUM!'],
  ['=ERROR.TYPE(5)', '#N/A'],
  ['=REPT("a",-1)', '#ERROR'],
])('%s is %s', (formula, expected) => {
  expect(evaluate(formula, cells)).toBe(expected);
});

test('installing twice changes nothing', () => {
  const before = spreadsheet.registries.functionRegistry.getKeys();
  expect(() => installMissingFunctions(spreadsheet)).not.toThrow();
  expect(spreadsheet.registries.functionRegistry.getKeys()).toEqual(before);
});
