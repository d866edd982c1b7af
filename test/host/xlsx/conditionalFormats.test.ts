import type { ConditionalFormatSnapshot } from '../../../host/workbookSnapshot';
import { readBack, sheetIn } from './readBack';
import { sheetOf, workbookOf } from './snapshots';

const column = { top: 1, left: 1, bottom: 8, right: 1 };
const other = { top: 1, left: 3, bottom: 8, right: 3 };

async function formatsOf(...formats: Partial<ConditionalFormatSnapshot>[]) {
  const lost: string[] = [];
  const conditionalFormats = formats.map((format) => ({
    ranges: [column],
    criteria: 'CELL_EMPTY',
    values: [],
    style: { background: '#fce4e4', bold: true },
    ...format,
  }));
  const snapshot = workbookOf([sheetOf('Plan', { conditionalFormats })]);
  const workbook = await readBack(snapshot, { onLoss: (what) => lost.push(what) });
  const written = sheetIn(workbook, 'Plan').conditionalFormattings;
  return { written: written.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule }))), lost };
}

// Each row: Sheets' condition, and the formula of the same meaning about the range's first cell, B2.
test.each<[string, ConditionalFormatSnapshot['values'], string]>([
  ['TEXT_STARTS_WITH', ['behind'], 'LEFT(B2,LEN("behind"))="behind"'],
  ['TEXT_ENDS_WITH', ['x'], 'RIGHT(B2,LEN("x"))="x"'],
  ['TEXT_CONTAINS', ['x'], 'ISNUMBER(FIND(LOWER("x"),LOWER(B2)))'],
  ['TEXT_DOES_NOT_CONTAIN', ['x'], 'ISERROR(FIND(LOWER("x"),LOWER(B2)))'],
  ['TEXT_EQUAL_TO', ['x'], 'B2="x"'],
  ['CELL_EMPTY', [], 'LEN(TRIM(B2))=0'],
  ['CELL_NOT_EMPTY', [], 'LEN(TRIM(B2))>0'],
  ['NUMBER_GREATER_THAN', [5], 'AND(ISNUMBER(B2),B2>5)'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', ['=C1'], 'AND(ISNUMBER(B2),B2>=C1)'],
  ['NUMBER_EQUAL_TO', [0], 'AND(ISNUMBER(B2),B2=0)'],
  ['NUMBER_NOT_BETWEEN', [1, 2], 'AND(ISNUMBER(B2),OR(B2<1,B2>2))'],
  ['DATE_BEFORE', [46027], 'AND(ISNUMBER(B2),B2<46027)'],
  ['CUSTOM_FORMULA', ['=NORM.S.DIST($B2,TRUE)>0.5'], '_xlfn.NORM.S.DIST($B2,TRUE)>0.5'],
])('%s %j is %s', async (criteria, values, formula) => {
  const { written } = await formatsOf({ criteria, values });
  expect(written).toMatchObject([{ ref: 'B2:B9', type: 'expression', formulae: [formula] }]);
});

test('the style is a background, a colour and a weight', async () => {
  const { written } = await formatsOf({ style: { background: '#fce4e4', fontColor: '#b00020', bold: true } });
  expect(written[0]?.style).toMatchObject({
    fill: { bgColor: { argb: 'FFFCE4E4' } },
    font: { bold: true, color: { argb: 'FFB00020' } },
  });
});

test('order is priority', async () => {
  const { written } = await formatsOf({}, { criteria: 'CELL_NOT_EMPTY' });
  expect(written.map(({ priority }) => priority)).toEqual([1, 2]);
});

test('a condition on two ranges is about the first cell of each, a custom formula about the first of all', async () => {
  const plain = await formatsOf({ ranges: [column, other], criteria: 'NUMBER_LESS_THAN', values: [0] });
  expect(plain.written.map((rule) => [rule.ref, 'formulae' in rule && rule.formulae?.[0]])).toEqual([
    ['B2:B9', 'AND(ISNUMBER(B2),B2<0)'],
    ['D2:D9', 'AND(ISNUMBER(D2),D2<0)'],
  ]);
  const custom = await formatsOf({ ranges: [column, other], criteria: 'CUSTOM_FORMULA', values: ['=B2>1'] });
  expect(custom.written.map(({ ref }) => ref)).toEqual(['B2:B9 D2:D9']);
});

test('a condition that Excel cannot have is reported', async () => {
  const { written, lost } = await formatsOf({ criteria: 'DATE_AFTER_RELATIVE', values: ['TODAY'] });
  expect(written).toEqual([]);
  expect(lost).toEqual(['Plan!B2:B9: Excel has no condition like DATE_AFTER_RELATIVE.']);
});
