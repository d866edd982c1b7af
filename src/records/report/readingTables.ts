import { everySetAside, type PlacedSetAside, type ReadTables } from '../clean/everySetAside';
import { keptInPart } from '../clean/keptInPart';
import type { FullReport } from '../headless/fullReport';
import type { ReportTable } from './reportTable';
import { filled, tableOf } from './reportTable';

/** What was read, what the columns were taken for, and what is to be borne in mind. */
export function readingTables({ opportunities, leads }: ReadTables, report: FullReport): readonly ReportTable[] {
  const { history } = opportunities;
  const readings = [opportunities, ...(leads ? [leads] : [])].map(({ name, rows, records, setAside }) => ({
    name,
    rows,
    read: records.length,
    setAside,
  }));
  const reasons = [...readings, ...(history ? [history] : [])].flatMap(({ name, setAside }) =>
    setAside.map(({ reason, count }) => ({ name, reason, count })),
  );
  return [
    tableOf(`Rates from CRM rows as of ${report.asOf}, ${report.asOfFrom}`, readings, [
      ['', 'text', ({ name }) => name],
      ['Rows', 'count', ({ rows }) => rows],
      ['Read', 'count', ({ read }) => read],
      ['Set aside', 'count', ({ rows, read }) => rows - read],
    ]),
    ...filled(
      tableOf('Set aside, by reason', reasons, [
        ['', 'text', ({ name }) => name],
        ['Rows', 'count', ({ count }) => count],
        ['Reason', 'text', ({ reason }) => reason],
      ]),
    ),
    ...[opportunities, ...(leads ? [leads] : [])].map(columnsTable),
    tableOf('Stages as they were read', report.stages, [
      ['Stage', 'text', ({ stage }) => stage || '(blank)'],
      ['Rows', 'count', ({ rows }) => rows],
      ['Read as', 'text', ({ outcome }) => outcome],
      ['Because', 'text', ({ because }) => because],
    ]),
    ...filled(tableOf('Remarks', report.warnings, [['', 'text', ({ text }) => text]])),
  ];
}

const columnsTable = ({ name, mapping }: ReadTables['opportunities'] | NonNullable<ReadTables['leads']>): ReportTable =>
  tableOf(`Columns of ${name}`, Object.entries(mapping.columns), [
    ['Stands for', 'text', ([field]) => field],
    ['Column', 'text', ([, { header }]) => header],
  ]);

/** Every row that is in no figure, and every one that is not in all: as long as they must be, so the last tables of a report. */
export function setAsideTables(tables: ReadTables): readonly ReportTable[] {
  const noneIsAside = everySetAside(tables).next().done;
  return [
    ...(keptInPart(tables).next().done ? [] : [rowsTable('Every row that is not in all figures', keptInPart(tables))]),
    noneIsAside
      ? { heading: 'No row was set aside', columns: [], rows: [] }
      : rowsTable('Every row that was set aside', everySetAside(tables)),
  ];
}

const rowsTable = (heading: string, rows: Iterable<PlacedSetAside>): ReportTable => ({
  heading,
  columns: [
    ['Table', 'text'],
    ['Row', 'text'],
    ['Reason', 'text'],
    ['Text at fault', 'text'],
  ],
  rows: cellsOf(rows),
});

function* cellsOf(rows: Iterable<PlacedSetAside>): Generator<readonly (string | number)[]> {
  for (const { table, row, reason, text } of rows) yield [table, row, reason, text];
}
