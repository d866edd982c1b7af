import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import { formulaCells, namedCell, openXlsx } from '../support/openXlsx';
import { filesIn, inFolder, type Ran, runCommand } from './runCommand';

/** Runs the command in a folder of its own and gives what it said and the workbook it wrote. */
const planned = (words: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  inFolder(files, async (folder) => {
    const ran = await runCommand(words, folder);
    return { ...ran, xlsx: await readFile(join(folder, 'plan.xlsx')).catch(() => null) };
  });

type Planned = Awaited<ReturnType<typeof planned>>;
let byDefault: Planned;

beforeAll(async () => {
  byDefault = await planned([]);
}, 60_000);

const rowIn = ({ out }: Ran, label: string): string | undefined =>
  out.split('\n').find((line) => line.startsWith(label));

const tabs = ['Guide', 'Goals', 'Inputs', 'Funnel', 'Calendar', 'Quotas', 'Capacity', 'Checks', 'Benchmarks'];

test('without a file, plans the example company: Goals as a table, steps aside, a workbook', () => {
  const ran = byDefault;
  expect(ran.code).toBe(0);
  expect(ran.err).toBe(
    ['Reading examples/brightwater.json', ...tabs.map((tab) => `Preparing ${tab}`), 'Writing the plan', ''].join('\n'),
  );
  expect(ran.out).toMatch(/^Goals: Brightwater Instruments\nAll checks pass\n/);
  expect(ran.out).toMatch(/\nWritten: plan\.xlsx\n$/);
  // By hand, in thousands. To create: 24,000 - 9,600 - 1,200 - 800 = 12,400. Gaps: .25 x 12,400 - .24 x 900 = 2,884;
  // .4 x 12,400 - .21 x 2,600 = 4,414; .35 x 12,400 - .17 x 4,800 = 3,524. Marketing: .55 x 2,884 + .4 x 4,414 + .15 x
  // 3,524 = 3,880.4; in opportunities 1,586.2 / 18 / .24 + 1,765.6 / 52 / .21 + 528.6 / 165 / .17 = 547.7, so 548.
  expect(rowIn(ran, 'Revenue to create')).toMatch(/ \$12,400,000 /);
  expect(rowIn(ran, 'Quota: accepted opportunities')).toMatch(/ 548 /);
  expect(rowIn(ran, 'Mid-market')).toMatch(/^Mid-market +\$4,414,000 /);
  expect(rowIn(ran, 'Small business')).toMatch(/^Small business +\$2,884,000 +Marketing +\$3,880,400$/);
  expect(rowIn(ran, 'Total')).toMatch(/^Total +\$10,822,000 +Total +\$10,822,000$/);
  // Nothing but text where nobody looks at a terminal.
  expect(ran.out).not.toMatch(/[\u2500-\u257f]|\[\d+m/);
}, 60_000);

test('writes formulas with their values, names, notes, formats and validation', async () => {
  const workbook = await openXlsx(byDefault.xlsx ?? new Uint8Array());
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(tabs.map((name) => [name, 'visible']));
  const goal = namedCell(workbook, 'Tandem_RevenueGoal');
  expect([goal.value, goal.numFmt, goal.dataValidation?.type]).toEqual([24_000_000, '[$$]#,##0', 'decimal']);
  expect(JSON.stringify(goal.note)).toContain('The joint number');
  const quota = namedCell(workbook, 'Tandem_MarketingQuota');
  expect(quota.value).toEqual({ formula: expect.stringContaining('ROUNDUP'), result: 548 });
  expect(namedCell(workbook, 'Tandem_PlanState').value).toMatchObject({ result: 'All checks pass' });
  // Three segments by four sources in ten blocks of the Funnel tab alone make 120.
  const cells = formulaCells(workbook);
  expect(cells.size).toBeGreaterThan(120);
  // A blank text is read back as no result; every other formula carries its value.
  const unvalued = [...cells].filter(([, cell]) => {
    const { formula, result } = cell.value as { readonly formula: string; readonly result?: unknown };
    return result === undefined && !formula.includes('""');
  });
  expect(unvalued.map(([place]) => place)).toEqual([]);
}, 60_000);

test('takes a plan file, goal, currency and locale, and says what it changed', async () => {
  const example = await readFile(join(projectRoot, 'examples', 'brightwater.json'), 'utf8');
  const words = ['mine.json', '--goal', '30,000,000', '--currency', 'eur', '--locale', 'de_DE'];
  const ran = await planned(words, { 'mine.json': `\uFEFF${example}` });
  expect(ran.code).toBe(0);
  expect(rowIn(ran, 'Revenue goal')).toContain('30.000.000');
  expect(rowIn(ran, 'Revenue goal')).toContain('€');
  expect(rowIn(ran, 'Fiscal year starts')).toContain('01.01.2027');
  expect(ran.out).toContain('- The revenue goal of 30000000 is from --goal; the plan file has 24000000.\n');
  expect(ran.out).toContain('- The currency EUR is from --currency; amounts of the plan file stand as they are.\n');
  // Formulas in a file are in one syntax, whatever the locale.
  const workbook = await openXlsx(ran.xlsx ?? new Uint8Array());
  for (const [, cell] of formulaCells(workbook))
    expect((cell.value as { readonly formula: string }).formula.replace(/"[^"]*"/g, '""')).not.toContain(';');
}, 60_000);

test('--json prints the goals for a program', async () => {
  const { code, out } = await planned(['--json']);
  expect(code).toBe(0);
  const { workbook, state, goals, page, rates, remarks } = JSON.parse(out);
  expect([workbook, state, rates, remarks]).toEqual(['plan.xlsx', 'All checks pass', null, []]);
  // The figures of the first test.
  expect(goals).toMatchObject({ revenueGoal: 24_000_000, revenueToCreate: 12_400_000, marketingQuota: 548 });
  expect(page[0]).toMatchObject({ heading: 'One number for both teams' });
  expect(page[0].rows[0].slice(0, 2)).toEqual(['Revenue goal', '$24,000,000']);
}, 60_000);

test('writes over an older workbook, and leaves nothing else behind', async () => {
  await inFolder({ 'old.xlsx': 'old' }, async (folder) => {
    const { code, out } = await runCommand(['-o', 'old.xlsx'], folder);
    expect([code, out.endsWith('Written: old.xlsx\n')]).toEqual([0, true]);
    expect((await readFile(join(folder, 'old.xlsx'))).length).toBeGreaterThan(10_000);
    expect(await filesIn(folder)).toEqual(['old.xlsx']);
  });
}, 60_000);

test('--help says how to call it', async () => {
  const { code, out, err } = await planned(['--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('npm run plan -- [FILE] [--out plan.xlsx]');
}, 60_000);
