import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runPlan } from '../../host/commandLine/plan/runPlan';
import { projectRoot } from '../../host/projectRoot';
import { exampleInputs } from '../support/exampleInputs';
import { filesIn, inFolder, runCommand } from './runCommand';

const example = exampleInputs();
const plan = (changes: object) => JSON.stringify({ ...example, ...changes });
const [first, ...rest] = example.segments;
const segments = (changes: object) => plan({ segments: [{ ...first, ...changes }, ...rest] });

const header = 'stage,amount,created,closed,segment';
const win = 'won,5,2026-01-01,2026-01-02,North';

/** Words of the command, files in the folder, and what it must say. */
const cases: readonly (readonly [string, readonly string[], Readonly<Record<string, string | Uint8Array>>, string])[] =
  [
    ['a file that is not there', ['nowhere.json'], {}, 'nowhere.json: there is no such file'],
    ['a folder', ['.'], {}, '.: it is a folder, not a file'],
    ['an empty file', ['p.json'], { 'p.json': ' \n' }, 'p.json: the file is empty'],
    [
      'a comma too many',
      ['p.json'],
      { 'p.json': '{\n  "company": "A",\n}' },
      'p.json, line 2, column 17: JSON does not support trailing commas',
    ],
    [
      'a missing comma',
      ['p.json'],
      { 'p.json': '{\n  "company": "A"\n  "currency": "USD"\n}' },
      'p.json, line 3, column 3: Expected "," in JSON but found "\\"currency\\""',
    ],
    [
      'a key twice',
      ['p.json'],
      { 'p.json': '{"company": "A",\n "company": "B"}' },
      'p.json, line 2, column 2: Duplicate key "company" in object literal',
    ],
    ['a list', ['p.json'], { 'p.json': '[1]' }, 'p.json: The file must be an object in { }, got a list of 1'],
    [
      'a goal of text',
      ['p.json'],
      { 'p.json': plan({ revenueGoal: '24M' }) },
      'p.json: revenueGoal must be a number, got "24M"',
    ],
    ['a goal of 0', ['p.json'], { 'p.json': plan({ revenueGoal: 0 }) }, 'p.json: Revenue goal must be above 0, got 0'],
    [
      'an unknown key',
      ['p.json'],
      { 'p.json': segments({ closeRat: 0.2, closeRate: undefined }) },
      'p.json: segments[0] has an unknown key "closeRat": did you mean closeRate?',
    ],
    [
      'shares over 1',
      ['p.json'],
      { 'p.json': segments({ shareOfGoal: 0.5 }) },
      'p.json: Shares of the goal must sum to 100%, got 125%',
    ],
    [
      'one share over 1',
      ['p.json'],
      { 'p.json': segments({ shareOfGoal: 25 }) },
      'p.json: Small business share of the goal must be at least 0% and at most 100%, got 25 (25% is 0.25)',
    ],
    ['a currency that there is not', ['--currency', 'XYZ'], {}, 'Currency must be one of USD, EUR,'],
    ['a goal that is no number', ['--goal', '12M'], {}, '--goal must be a number such as 12000000, got 12M'],
    ['an unknown option', ['--gaol', '5'], {}, "Unknown option '--gaol'. See npm run plan -- --help"],
    [
      'an option without its value',
      ['--out'],
      {},
      "Option '-o, --out <value>' argument missing. See npm run plan -- --help",
    ],
    ['two plan files', ['a.json', 'b.json'], {}, 'One plan file at a time: got a.json and b.json'],
    [
      'a locale that is none',
      ['--locale', '12'],
      {},
      '--locale must be one that spreadsheets name, such as en_US or de_DE, got 12',
    ],
    ['--by alone', ['--by', 'office'], {}, '--by goes with --opportunities FILE.csv, which was not given'],
    [
      'an out file of another kind',
      ['--out', 'plan.csv'],
      {},
      '--out must name a file that ends in .xlsx, got plan.csv',
    ],
    ['an out file in no folder', ['--out', 'no/plan.xlsx'], {}, '--out no/plan.xlsx: the folder no does not exist'],
    ['rows that are not there', ['--opportunities', 'd.csv'], {}, 'd.csv: there is no such file'],
    ['an empty CSV', ['--opportunities', 'd.csv'], { 'd.csv': '' }, 'd.csv: the file is empty.'],
    [
      'a CSV without rows',
      ['--opportunities', 'd.csv'],
      { 'd.csv': `${header}\n` },
      'd.csv: there are no rows below the header row.',
    ],
    [
      'a quote that never closes',
      ['--opportunities', 'd.csv'],
      { 'd.csv': `${header}\nwon,"5,2026-01-01\n` },
      'd.csv, row 2: a quote opens there and never closes.',
    ],
    [
      'rows without a segment column',
      ['--opportunities', 'd.csv'],
      { 'd.csv': 'stage,amount,created,closed,office\nwon,5,2026-01-01,2026-01-02,X\n' },
      'd.csv: there is no column named segment. Its columns are stage, amount, created, closed, office',
    ],
    [
      'a segment that won nothing',
      ['--opportunities', 'd.csv'],
      { 'd.csv': `${header}\n${win}\nlost,0,,,South\n` },
      'd.csv: South has no won row (1 lost, 0 open): no close rate and no deal size',
    ],
    [
      'a joined file with a key twice',
      ['--opportunities', 'd.csv', '--join', 'j.csv', '--by', 'office'],
      { 'd.csv': `${header}\n${win}\n`, 'j.csv': 'segment,office\nNorth,A\nNorth,B\n' },
      'j.csv: rows 2 and 3 have the same segment "North", so neither can be joined',
    ],
    [
      'more segments than a plan takes',
      ['--opportunities', 'd.csv'],
      {
        'd.csv': `${header}\n${Array.from({ length: 61 }, (_, i) => `won,5,2026-01-01,2026-01-02,S${i}`).join('\n')}\n`,
      },
      'A plan takes at most 60 segments, got 61',
    ],
  ];

const planOf = (words: readonly string[], here: string): Promise<string> =>
  runPlan({ words, here, project: projectRoot, today: '2026-11-21', surface: 'plain', tell: () => undefined });

test.each(cases)('refuses %s in plain words and writes nothing', (_, words, files, message) =>
  inFolder(files, async (folder) => {
    await expect(planOf(words, folder)).rejects.toThrow(message);
    expect(await filesIn(folder)).toEqual(Object.keys(files).sort());
  }),
);

test('refuses to write over a folder', async () => {
  await inFolder({}, async (folder) => {
    await mkdir(join(folder, 'plan.xlsx'));
    const { code, err } = await runCommand([], folder);
    expect([code, err]).toEqual([1, '--out plan.xlsx: this is a folder, so no workbook can be written over it\n']);
    expect(await filesIn(join(folder, 'plan.xlsx'))).toEqual([]);
  });
}, 60_000);
