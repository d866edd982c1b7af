import { moveFormula } from '../../src/sheet/formulas/moveFormula';
import { absoluteFormula, relativeFormula } from '../../src/sheet/formulas/relativeFormula';
import { sameContent } from '../../src/sheet/formulas/sameFormula';
import { typedFormula } from '../../src/sheet/formulas/typedFormula';

const formulas = [
  '=A1',
  '=$A$1+B$2*$C3',
  "=SUM(Inputs!$B$2:$B$9)/'My tab'!C3",
  "='It''s ours'!A1",
  '=SUM(A:A)+SUM($B:$C)+SUM(3:4)',
  '=IF(A1="B2 ""C3""","A1",LOG10(A1))',
  '=Tandem_Goal*2+ATAN2(1,A1)',
  '=sum(a1)',
  '=Funnel!C5:E7',
  '={1,2;3,4}',
  '=1E5+A1',
  "=Q1!A1+'Q1'!A2",
  '=#REF!+A1',
];

describe('relativeFormula', () => {
  test.each(formulas)('%s comes back letter by letter', (formula) => {
    expect(absoluteFormula(relativeFormula(formula, 4, 2), 4, 2)).toBe(formula);
  });

  test('makes one text of a formula and its copy in the next column', () => {
    // Copying =$B3*C$1 one column to the right gives =$B3*D$1.
    expect(relativeFormula('=$B3*C$1', 2, 3)).toBe(relativeFormula('=$B3*D$1', 2, 4));
    expect(absoluteFormula(relativeFormula('=$B3*C$1', 2, 3), 2, 4)).toBe('=$B3*D$1');
  });
});

describe('moveFormula', () => {
  const before = {
    inputs: { name: 'Inputs', rows: ['#', 'goal', 'share'], columns: ['#', 'value'] },
    funnel: { name: 'Funnel', rows: ['#', 'a', 'b', 'total'], columns: ['#', 'x', 'y'] },
  };
  const after = {
    inputs: { name: "Ann's inputs", rows: ['#', '', 'goal', '', 'share'], columns: ['#', 'value'] },
    funnel: { name: 'Funnel', rows: ['#', 'a', 'new', 'b', 'total'], columns: ['#', 'x', '', 'y'] },
  };

  test.each([
    ['=Inputs!$B$2*Inputs!B3', "='Ann''s inputs'!$B$3*'Ann''s inputs'!B5"],
    ['=SUM(C2:C3)', '=SUM(D2:D4)'],
    ['=SUM(Funnel!B2:C3)', '=SUM(Funnel!B2:D4)'],
    ['=SUM(C:C)+SUM(4:4)', '=SUM(D:D)+SUM(5:5)'],
    ['=Elsewhere!B2+"B2"', '=Elsewhere!B2+"B2"'],
    ['=Z99', '=Z99'],
  ])('%s becomes %s', (formula, moved) => {
    expect(moveFormula(formula, 'funnel', before, after)).toBe(moved);
  });
});

describe('sameContent', () => {
  test.each([
    ['=SUM(A1, B2)', '=sum(A1;B2)', true],
    ["='Inputs'!A1", '=Inputs!A1', true],
    ['="a b"', '="a  b"', false],
    ['=A1', '=A2', false],
    ["'=A1", '=A1', false],
    [1, "'1", false],
    ['=SUM($N$23:N$23)', '=SUM($N$23)', true],
    ['=SUM(N23:N24)', '=SUM(N23)', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
  });
});

describe('typedFormula', () => {
  test.each([
    // As read in America.
    ['=ROUND(A1,2)', '=ROUND(A1;2)'],
    ['=IF(A1>1.5,"a,b",\'x,y\'!B2)', '=IF(A1>1,5;"a,b";\'x,y\'!B2)'],
    ['=SUM($B$1:B2,0.25*C3)', '=SUM($B$1:B2;0,25*C3)'],
    // As read there: nothing to do.
    ['=ROUND(A1;2)', '=ROUND(A1;2)'],
    ['=1,5*A1', '=1,5*A1'],
    ['=SUM(A1;1,5)', '=SUM(A1;1,5)'],
    ['="a,b"&A1', '="a,b"&A1'],
    ['=A1+1', '=A1+1'],
  ])('%s is typed as %s where the comma is the decimal point', (read, typed) => {
    expect(typedFormula(read, ';')).toBe(typed);
    expect(typedFormula(read, ',')).toBe(read);
  });
});
