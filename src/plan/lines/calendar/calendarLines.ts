import type { Line } from '../../model/line';
import * as due from './dueLines';
import * as growth from './growthLines';
import * as inTime from './inTimeLines';
import * as lag from './lagLines';
import * as lastWeeks from './lastWeekInTime';
import * as numbers from './numbers';
import * as pace from './paceLines';
import * as heads from './periodHeads';
import * as periods from './periodLines';
import { linesOfPhased, type Phased } from './phased';
import { linesOfBlock, type PhasedBlock } from './phasedBlock';
import * as rhythm from './rhythmLines';
import * as summary from './summaryLines';
import * as weeks from './weekLines';

function linesOf(one: Line | Phased | PhasedBlock): readonly Line[] {
  if ('member' in one) return linesOfBlock(one);
  return 'weeks' in one ? linesOfPhased(one) : [one];
}

/** Every line of the Calendar tab. */
export const calendarLines: readonly Line[] = [
  numbers,
  heads,
  periods,
  weeks,
  rhythm,
  lag,
  inTime,
  lastWeeks,
  growth,
  pace,
  due,
  summary,
].flatMap((lines) => Object.values<Line | Phased | PhasedBlock>(lines).flatMap(linesOf));
