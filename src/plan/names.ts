import { leadsDue } from './lines/calendar/dueLines';
import * as calendar from './lines/calendarInputs';
import { productivity } from './lines/capacityInputs';
import { planState } from './lines/checks/planState';
import * as company from './lines/companyInputs';
import { confidenceLevel } from './lines/confidenceInputs';
import { funnelBlocks } from './lines/funnelBlocks';
import * as gap from './lines/gapLines';
import * as goal from './lines/goalInputs';
import { opportunitiesThisYear } from './lines/goalsInTimeLines';
import * as goals from './lines/goalsLines';
import { chosenQuota } from './lines/quotas/chosenLines';
import * as segments from './lines/segmentInputs';
import * as sources from './lines/sourceInputs';
import type { Line } from './model/line';

const pascal = (key: string): string =>
  key
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The named range of a line: all of its cells. */
export const rangeNameOf = (line: Line): string => `Tandem_${pascal(line.key)}`;

const isFigure = (line: Line): boolean => line.kind.kind === 'number';

/**
 * The lines that have a named range: inputs, whole columns and headlines, never one a cell. Each costs a service call; Guide lists
 * those that formulas of the user's own are likeliest to need.
 */
export const namedLines: readonly Line[] = [
  company.company,
  company.fiscalYearStart,
  ...Object.values(goal).filter(isFigure),
  confidenceLevel,
  ...Object.values(segments),
  ...Object.values(sources).filter((line) => line !== sources.team),
  calendar.shareOfYear,
  calendar.holiday,
  calendar.wonBy,
  productivity,
  gap.revenueToCreate,
  gap.segmentGap,
  ...funnelBlocks.flatMap(({ cells, all }) => [cells, all]),
  goals.growth,
  goals.newClients,
  goals.marketingQuota,
  goals.marketingConfidentQuota,
  goals.marketingYield,
  goals.marketingCloseRate,
  goals.salesQuota,
  goals.salesLeadDevelopment,
  opportunitiesThisYear,
  chosenQuota,
  leadsDue.total.byQuarter,
  planState,
];
