import { excelFormula, type FormulaPlace } from '../../../host/xlsx/excelFormula';
import { sheetNamesInFile } from '../../../host/xlsx/sheetNames';

const sheets = ['Inputs', 'Plan: week', "O'Neil"];
const place: FormulaPlace = {
  sheetNames: sheetNamesInFile(sheets),
  sheet: 'Inputs',
  rowCounts: new Map([
    ['Inputs', 1000],
    ['Plan: week', 60],
  ]),
};

test.each([
  ['=SUM(A1:A3)*2', 'SUM(A1:A3)*2'],
  ['=sum(a1)', 'SUM(a1)'],
  ['=NORM.S.DIST(A1,TRUE)', '_xlfn.NORM.S.DIST(A1,TRUE)'],
  ['=1-binom.dist(A1-1,B1, C1 ,TRUE)', '1-_xlfn.BINOM.DIST(A1-1,B1, C1 ,TRUE)'],
  [
    '=SUMPRODUCT(D1:D9,1-BINOM.DIST(A1-1,B1,BETA.INV(E1:E9,2,3),TRUE))',
    'SUMPRODUCT(D1:D9,1-_xlfn.BINOM.DIST(A1-1,B1,_xlfn.BETA.INV(E1:E9,2,3),TRUE))',
  ],
  ['=SUMPRODUCT(1-ISFORMULA(A1:A3))', 'SUMPRODUCT(1-_xlfn.ISFORMULA(A1:A3))'],
  ['=GAMMA.INV(0.9,2,1)', '_xlfn.GAMMA.INV(0.9,2,1)'],
  ['=IFNA(MATCH(A1,B1:B9,0),"QUERY(x) ""!""")', '_xlfn.IFNA(MATCH(A1,B1:B9,0),"QUERY(x) ""!""")'],
  ['=Inputs!B2/Inputs!$B$3', "'Inputs'!B2/'Inputs'!$B$3"],
  ["='Plan: week'!B2", "'Plan- week'!B2"],
  ["=SUM('O''Neil'!A1:B2)", "SUM('O''Neil'!A1:B2)"],
  ['=SUM(A2:A)', 'SUM(A2:A1000)'],
  ["=COUNT('Plan: week'!$B$4:$B)", "COUNT('Plan- week'!$B$4:$B$60)"],
  ['=SUM(A:A,2:2,A2:B3)', 'SUM(A:A,2:2,A2:B3)'],
  ['=TARGET_2026+TRUE', 'TARGET_2026+TRUE'],
  ['=IF(A1="it\'s!","a","b")', 'IF(A1="it\'s!","a","b")'],
  ['=LOG10(A1)', 'LOG10(A1)'],
])('%s is written %s', (formula, written) => {
  expect(excelFormula(formula, place)).toBe(written);
});

test.each([
  '=LEADS_PER_WEEK(A1,B1)',
  '=QUERY(A1:B9,"select A")',
  '=ARRAYFORMULA(A1:A3*2)',
  '=LET(x,1,x)',
  '=FILTER(A1:A9,B1:B9>1)',
  `=${'1+'.repeat(5000)}1`,
])('%.30s... can be no formula of the file', (formula) => {
  expect(excelFormula(formula, place)).toBeNull();
});
