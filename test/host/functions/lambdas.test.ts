import { calculate, column, evaluate } from './evaluate';

// Every expected value is worked out by hand from the formula.
const cells = { ...column('A', 1, [1, 2, 3]), ...column('B', 1, [10, 20, 30]), C1: '=A1+1' };

test.each<[string, unknown]>([
  ['=LET(x,A1,y,x+A2,x*y+10)', 13],
  ['=LET(x,2,SUM(LET(y,x*3,y+A3),x))', 11],
  ['=LET(x,LET(y,1,y+1),x*A3)', 6],
  ['=LET(x,1,LET(x,5,x)+x)', 6],
  ['=LET(Total,SUM(A1:A3),TOTAL*2)', 12],
  ['=LET(s,"a",s&"b"&"c"&1&2)', 'abc12'],
  ['=LET(x,-A2,(x)^2+1-(x-3))', 10],
  ['=LET(r,A1:A3,SUMIF(r,">1",B1:B3))', 50],
  ['=LET(x,A1,SUMIF(x,">0"))', 1],
  ['=LET(r,A1:B3,INDEX(r,2,2))', 20],
  ['=LET(x,A1,ISFORMULA(x))', false],
  ['=LET(x,C1,ISFORMULA(x))', true],
  ['=IF(LET(t,A1,t=1),"one","other")', 'one'],
  ['=LET(d,A1-1,IF(d=0,0,1/d))', 0],
  ['=LAMBDA(a,b,a-b)(5,A2)', 3],
  ['=LAMBDA(3)()', 3],
  ['=LAMBDA(x,LAMBDA(y,x+y))(1)(2)', 3],
  ['=SUM(A1,LAMBDA(x,x*2)(A2),A3)', 8],
  ['=LET(f,LAMBDA(n,n^2),f(3)+f(A2))', 13],
  ['=REDUCE(0,A1:A3,LAMBDA(a,v,a+v))', 6],
  ['=REDUCE("",A1:B2,LAMBDA(a,v,a&v&" "))', '1 10 2 20 '],
  ['=SUM(MAP(A1:A3,B1:B3,LAMBDA(p,q,p*q)))', 140],
  ['=SUM(BYROW(A1:B3,LAMBDA(r,MAX(r))))', 60],
  ['=SUM(BYCOL(A1:B3,LAMBDA(c,MIN(c))))', 11],
  ['=SUM(SCAN(0,A1:A3,LAMBDA(a,v,a+v)))', 10],
  ['=SUM(MAKEARRAY(2,3,LAMBDA(r,c,r*10+c)))', 102],
  ['=SUM(MAP(A1:A3,LAMBDA(v,NORM.S.DIST(v-v,TRUE))))', 1.5],
])('%s is %p', (formula, expected) => {
  expect(evaluate(formula, cells)).toEqual(expected);
});

test.each([
  ['=LAMBDA(x,x)', '#N/A'],
  ['=SUM(LAMBDA(x,x))', '#N/A'],
  ['=LET(x,1)', '#N/A'],
  ['=LET(A1,2,3)', '#NAME?'],
  ['=LAMBDA(x,x)(1,2)', '#N/A'],
  ['=MAP(A1:A3,5)', '#N/A'],
  ['=MAP(A1:A3,A1:A2,LAMBDA(a,b,a))', '#N/A'],
  ['=MAKEARRAY(0,1,LAMBDA(r,c,r))', '#NUM!'],
  ['=LET(x,1/0,x+1)', '#DIV/0!'],
  ['=LET(x,1,NO.SUCH.FUNCTION(x))', '#NAME?'],
  ['=LET(x,1,x+)', '#BAD_EXPR'],
])('%s is %s', (formula, expected) => {
  expect(evaluate(formula, cells)).toBe(expected);
});

test('a formula with LET is calculated again when a cell it reads changes', () => {
  const formula = '=LET(x,A1,y,A2,x*y)';
  expect(evaluate(formula, { A1: 2, A2: 3 })).toBe(6);
  const look = calculate({ A1: '=A3', A2: 5, A3: 7, B1: formula });
  expect(look('B1')).toBe(35);
});

test('formulas that differ in numbers, texts and references only share their code and not their values', () => {
  const look = calculate({ ...cells, D1: '=LET(x,A1,x+1)', D2: '=LET(x,A2,x+2)', D3: '=LET(x,B3,x+3)' });
  expect([look('D1'), look('D2'), look('D3')]).toEqual([2, 4, 33]);
});

test('results spill by rows and columns', () => {
  const look = calculate({ ...cells, E1: '=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))' });
  expect([look('E1'), look('G1'), look('E2'), look('G2')]).toEqual([11, 13, 21, 23]);
});
