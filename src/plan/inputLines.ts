import * as calendar from './lines/calendarInputs';
import * as capacity from './lines/capacityInputs';
import { company, currency, fiscalYearStart, marketingLeader, salesLeader } from './lines/companyInputs';
import { confidenceLevel } from './lines/confidenceInputs';
import * as goal from './lines/goalInputs';
import { leadDefinition } from './lines/leadDefinitionInputs';
import * as leadTypes from './lines/leadTypeInputs';
import * as segments from './lines/segmentInputs';
import * as sources from './lines/sourceInputs';
import type { InputLine } from './model/line';

/** Every input of the plan. */
export const inputLines: readonly InputLine[] = [
  company,
  currency,
  fiscalYearStart,
  salesLeader,
  marketingLeader,
  ...Object.values(goal),
  confidenceLevel,
  ...Object.values(segments),
  ...Object.values(sources),
  ...leadDefinition,
  ...Object.values(leadTypes),
  ...Object.values(calendar),
  ...Object.values(capacity),
];
