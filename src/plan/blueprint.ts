import { inputLines } from './inputLines';
import { calendarLines } from './lines/calendar/calendarLines';
import { capacityTabLines } from './lines/capacity/capacityTabLines';
import { checks, planState } from './lines/checks/planState';
import { funnelBlocks, perLeadLines } from './lines/funnelBlocks';
import * as gap from './lines/gapLines';
import * as goalsInTime from './lines/goalsInTimeLines';
import * as goals from './lines/goalsLines';
import { contributionTotal, shareOfGoalTotal, shareOfYearTotal } from './lines/inputTotals';
import * as leadTypes from './lines/leadTypeLines';
import { quarterName } from './lines/quarterName';
import { quotasLines } from './lines/quotas/quotasLines';
import * as owed from './lines/teamLines';
import { linesOf } from './lines/totals';
import { inReadingOrder } from './model/inReadingOrder';
import type { Line } from './model/line';

/** Every line of the plan, each after those it reads. */
export const blueprint: readonly Line[] = inReadingOrder([
  ...inputLines,
  shareOfGoalTotal,
  contributionTotal,
  shareOfYearTotal,
  ...Object.values(gap),
  ...funnelBlocks.flatMap(linesOf),
  ...perLeadLines,
  ...Object.values(owed),
  ...Object.values(goals),
  ...Object.values(goalsInTime),
  ...Object.values(leadTypes),
  ...calendarLines,
  ...quotasLines,
  ...capacityTabLines,
  quarterName,
  ...checks.flatMap((check) => [check.flags, check.state]),
  planState,
]);
