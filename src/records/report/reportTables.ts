import type { ReadTables } from '../clean/everySetAside';
import { type FullReportOptions, fullReport, periodActuals } from '../headless/fullReport';
import { analysisTables } from './analysisTables';
import { rateTables } from './rateTables';
import { readingTables, setAsideTables } from './readingTables';
import { type ReportTable, tableOf } from './reportTable';

/** All that rows tell, as plain tables one below the other; the last of them list every row that was set aside. */
export function reportTables(tables: ReadTables, options: FullReportOptions = {}): readonly ReportTable[] {
  const report = fullReport(tables, options);
  return [
    ...readingTables(tables, report),
    ...rateTables(report),
    ...analysisTables(report.analyses),
    actualsTable(tables),
    ...setAsideTables(tables),
  ];
}

function actualsTable(tables: ReadTables): ReportTable {
  const { rows, undated } = periodActuals(tables, 'month');
  const lacking = undated === 0 ? '' : `; ${undated} creations and closings hold no date`;
  return tableOf(`What happened by month, segment and source${lacking}`, rows, [
    ['From', 'text', ({ from }) => from],
    ['To', 'text', ({ to }) => to],
    ['Segment', 'text', ({ segment }) => segment],
    ['Source', 'text', ({ source }) => source],
    ['Leads', 'count', ({ leads }) => leads],
    ['Qualified', 'count', ({ qualified }) => qualified],
    ['Opportunities', 'count', ({ opportunities }) => opportunities],
    ['Won', 'count', ({ won }) => won],
    ['Lost', 'count', ({ lost }) => lost],
    ['Revenue', 'money', ({ revenue }) => revenue],
  ]);
}
