import type { CellSnapshot, ValidationSnapshot } from '../../../host/workbookSnapshot';
import { readBack, sheetIn } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

function rule(criteria: string, values: ValidationSnapshot['values'], parts: Partial<ValidationSnapshot> = {}) {
  return { criteria, values, allowInvalid: false, helpText: '', ...parts };
}

async function rulesOf(cells: readonly CellSnapshot[]) {
  const lost: string[] = [];
  const snapshot = workbookOf([sheetOf('Plan', { cells }), sheetOf('A/B')]);
  const workbook = await readBack(snapshot, { onLoss: (what) => lost.push(what) });
  return { rules: sheetIn(workbook, 'Plan').dataValidations.model, workbook, lost };
}

async function ruleOf(criteria: string, ...values: ValidationSnapshot['values']) {
  const { rules } = await rulesOf([cellOf('B2', { validation: rule(criteria, values) })]);
  return rules.B2;
}

// Each row: Sheets' criterion, and Excel's rule of the same meaning (ECMA-376 part 1, 18.3.1.32 and 18.18.20-22).
test.each<[string, ValidationSnapshot['values'], object]>([
  ['NUMBER_BETWEEN', [0, 1], { type: 'decimal', operator: 'between', formulae: [0, 1] }],
  ['NUMBER_NOT_BETWEEN', [0, 1], { type: 'decimal', operator: 'notBetween', formulae: [0, 1] }],
  ['NUMBER_GREATER_THAN', [0], { type: 'decimal', operator: 'greaterThan', formulae: [0] }],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] }],
  ['NUMBER_LESS_THAN', [5], { type: 'decimal', operator: 'lessThan', formulae: [5] }],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], { type: 'decimal', operator: 'lessThanOrEqual', formulae: [5] }],
  ['NUMBER_EQUAL_TO', [5], { type: 'decimal', operator: 'equal', formulae: [5] }],
  ['NUMBER_NOT_EQUAL_TO', [5], { type: 'decimal', operator: 'notEqual', formulae: [5] }],
  ['VALUE_IN_LIST', ['USD', 'EUR'], { type: 'list', formulae: ['"USD,EUR"'] }],
  ['VALUE_IN_RANGE', ["'A/B'!A2:A9"], { type: 'list', formulae: ["'A-B'!$A$2:$A$9"] }],
  ['CHECKBOX', [], { type: 'list', formulae: ['"TRUE,FALSE"'] }],
  ['DATE_AFTER', [46027], { type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(2026, 0, 5))] }],
  ['DATE_IS_VALID_DATE', [], { type: 'custom', formulae: ['AND(ISNUMBER(B2),TRUE)'] }],
  ['DATE_AFTER', ['=A1'], { type: 'custom', formulae: ['AND(ISNUMBER(B2),B2>A1)'] }],
  ['TEXT_CONTAINS', ['a"b'], { type: 'custom', formulae: ['ISNUMBER(FIND(LOWER("a""b"),LOWER(B2)))'] }],
  ['CUSTOM_FORMULA', ['=B2>SUM(A:A)'], { type: 'custom', formulae: ['B2>SUM(A:A)'] }],
])('%s %j is %j', async (criteria, values, expected) => {
  expect(await ruleOf(criteria, ...values)).toMatchObject(expected);
});

test('help text is prompt and message; an input that may be wrong gets a warning', async () => {
  const strict = rule('NUMBER_GREATER_THAN', [0], { helpText: 'Above 0.' });
  const lenient = { ...strict, allowInvalid: true };
  const { rules } = await rulesOf([cellOf('A1', { validation: strict }), cellOf('B1', { validation: lenient })]);
  expect(rules.A1).toMatchObject({
    errorStyle: 'stop',
    error: 'Above 0.',
    prompt: 'Above 0.',
    showInputMessage: true,
    showErrorMessage: true,
    allowBlank: true,
  });
  expect(rules.B1).toMatchObject({ errorStyle: 'warning' });
});

test('messages are cut to what Excel takes', async () => {
  const validation = rule('NUMBER_GREATER_THAN', [0], { helpText: 'x'.repeat(400) });
  const { rules } = await rulesOf([cellOf('A1', { validation })]);
  expect([rules.A1?.prompt?.length, rules.A1?.error?.length]).toEqual([255, 225]);
});

test('a block of cells with one rule has one rule', async () => {
  const validation = rule('NUMBER_GREATER_THAN', [0]);
  const cells = ['B2', 'C2', 'B3', 'C3', 'E2'].map((a1) => cellOf(a1, { validation }));
  const { rules } = await rulesOf(cells);
  expect(Object.keys(rules).sort()).toEqual(['E2', 'range:B2:C3']);
});

test('a list that a rule cannot hold stands on a hidden sheet', async () => {
  const long = Array.from({ length: 60 }, (_, i) => `choice ${i}`);
  const cells = [
    cellOf('A1', { validation: rule('VALUE_IN_LIST', long) }),
    cellOf('B1', { validation: rule('VALUE_IN_LIST', ['Acme, Inc.', 'Other']) }),
    cellOf('C1', { validation: rule('VALUE_IN_LIST', long, { helpText: 'again' }) }),
  ];
  const { rules, workbook } = await rulesOf(cells);
  expect(rules.A1).toMatchObject({ formulae: ["'Lists of choices'!$A$1:$A$60"] });
  expect(rules.B1).toMatchObject({ formulae: ["'Lists of choices'!$B$1:$B$2"] });
  expect(rules.C1).toMatchObject({ formulae: ["'Lists of choices'!$A$1:$A$60"] });
  const lists = sheetIn(workbook, 'Lists of choices');
  expect([lists.state, lists.getCell('A60').value, lists.getCell('B1').value]).toEqual([
    'hidden',
    'choice 59',
    'Acme, Inc.',
  ]);
});

test('a rule that Excel cannot have is reported', async () => {
  const validation = rule('CUSTOM_FORMULA', ['=LEADS_PER_WEEK(B2)>1']);
  const { rules, lost } = await rulesOf([cellOf('B2', { validation })]);
  expect(rules).toEqual({});
  expect(lost).toEqual(['Plan!B2: Excel has no validation rule like CUSTOM_FORMULA.']);
});
