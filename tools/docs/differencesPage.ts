import { type Agreement, agreements } from '../../test/host/functions/differences/agreements';
import {
  cells,
  type Difference,
  libreOfficeOfTables,
  type Value,
} from '../../test/host/functions/differences/difference';
import { missing } from '../../test/host/functions/differences/missing';
import { tables } from '../../test/host/functions/differences/tables';

const INTRODUCTION = `# Where spreadsheets disagree

Tandem's plan is written for Google Sheets, tested in a local engine (o-spreadsheet with the functions that Tandem's host
adds), and opened in Excel and LibreOffice too. Each formula below does not give the same in all of them, so the plan
does without it; the last column says what is printed instead. Generated from the tables that the tests run: \`npm run docs\`.

- **engine** is run by every test run, **LibreOffice ${libreOfficeOfTables}** by every one on a machine that has this version: its values come from reading the exported file. The day one of these changes, a test fails.
- **Sheets** and **Excel** are from their makers' documentation only, never run here. A dash: their documentation was not found to say.
- Error codes are the engine's own: \`#ERROR\` and \`#BAD_EXPR\` (it cannot read the formula) show as \`#ERROR!\` in a cell.`;

const HEAD = [
  `| formula | engine (run) | LibreOffice ${libreOfficeOfTables} (run) | Sheets (documentation) | Excel (documentation) | Tandem prints |`,
  '|---|---|---|---|---|---|',
];

/** The page on where Sheets, Excel, LibreOffice and the engine give different results. */
export function differencesPage(): string {
  const inputs = Object.entries(cells).map(([a1, content]) => `${a1} holds ${code(content)}`);
  const sections = [
    INTRODUCTION,
    `The formulas read these cells: ${inputs.join(', ')}.`,
    ...tables.map(({ title, differences }) => [`## ${title}`, '', ...HEAD, ...differences.map(row)].join('\n')),
    agreementSection(agreements),
    `## Functions that the engine lacks\n\nSheets has them, the engine and Tandem's host do not, and the plan calls none: ${missing.map(nameOf).join(', ')}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function row({ formula, engine, engineAlone, libreOffice, sheets, excel, instead }: Difference): string {
  const before = engineAlone === undefined ? '' : `<br>alone: ${code(engineAlone)}`;
  const columns = [code(formula), `${code(engine)}${before}`, code(libreOffice), code(sheets), code(excel), instead];
  return `| ${columns.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function agreementSection(all: readonly Agreement[]): string {
  const rows = all.map(({ formula, value, says }) => `| ${code(formula)} | ${code(value)} | ${says} |`);
  const head = `| formula | engine and LibreOffice ${libreOfficeOfTables} (run) | |`;
  return ['## Where one might expect a difference and there is none', '', head, '|---|---|---|', ...rows].join('\n');
}

function code(value: Value | null): string {
  if (value === null) return '–';
  if (value === '') return '(blank)';
  return `\`${typeof value === 'boolean' ? String(value).toUpperCase() : value}\``;
}

const nameOf = (formula: string): string => `\`${formula.replace(/^=([\w.]+)\(.*$/, '$1')}\``;
