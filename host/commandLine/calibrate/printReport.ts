import type { Surface } from '../plan/textTable';
import { printAnalyses } from './print/printAnalyses';
import { printBacktest } from './print/printBacktest';
import { printRates } from './print/printRates';
import { printReading } from './print/printReading';
import { printStages } from './print/printStages';
import type { Report } from './report';

/** The report for a planner: what was read, the rates, what else the rows tell, and what to bear in mind. */
export function printReport(report: Report, surface: Surface): string {
  const { warnings, analyses, backtest } = report;
  const remarks = warnings.map(({ text }) => `- ${text}\n`).join('');
  const hasSmall = Object.values(report.groups).some(({ isSmall }) => isSmall);
  return [
    printReading(report, surface),
    printStages(report.stages, surface),
    ...printRates(report, surface),
    ...(hasSmall ? ['* Few records: the rate to plan with is drawn towards that of all.\n'] : []),
    ...printAnalyses(analyses, surface),
    ...(backtest === undefined ? [] : [printBacktest(backtest, surface)]),
    ...(remarks === '' ? [] : [`Remarks\n${remarks}`]),
  ].join('\n');
}
