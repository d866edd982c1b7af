import { checks, planState } from './lines/checks/planState';
import { segmentOfFlag } from './lines/checks/segmentOfFlag';
import { company, currency, fiscalYearStart, marketingLeader, salesLeader } from './lines/companyInputs';
import { funnelBlocks, perLeadLines } from './lines/funnelBlocks';
import * as gap from './lines/gapLines';
import * as goal from './lines/goalInputs';
import * as goals from './lines/goalsLines';
import { contributionTotal, shareOfGoalTotal } from './lines/inputTotals';
import { leadDefinition } from './lines/leadDefinitionInputs';
import * as segments from './lines/segmentInputs';
import * as sources from './lines/sourceInputs';
import * as owed from './lines/teamLines';
import { linesOf } from './lines/totals';
import { inReadingOrder } from './model/inReadingOrder';
import type { InputLine, Line } from './model/line';

/** Every input of the plan. */
export const inputLines: readonly InputLine[] = [
  company,
  currency,
  fiscalYearStart,
  salesLeader,
  marketingLeader,
  ...Object.values(goal),
  ...Object.values(segments),
  ...Object.values(sources),
  ...leadDefinition,
];

/** Every line of the plan, each after those it reads. */
export const blueprint: readonly Line[] = inReadingOrder([
  ...inputLines,
  shareOfGoalTotal,
  contributionTotal,
  ...Object.values(gap),
  ...funnelBlocks.flatMap(linesOf),
  ...perLeadLines,
  ...Object.values(owed),
  ...Object.values(goals),
  segmentOfFlag,
  ...checks.flatMap((check) => [check.flags, check.state]),
  planState,
]);
