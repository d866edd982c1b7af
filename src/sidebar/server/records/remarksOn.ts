import { type Calibrated, sameName } from '../../../plan/inputs/calibrated/calibrated';
import type { PlanInputs } from '../../../plan/inputs/planInputs';
import type { CalibrationReport } from '../../../records/rates/calibrationReport';
import type { SetAside } from '../../../records/readResult';
import type { RatesReport } from '../../protocol/ratedPlan';

interface Rated {
  readonly shown: RatesReport;
  readonly report: CalibrationReport;
  /** The plan as it was. */
  readonly inputs: PlanInputs;
  readonly calibrated: Calibrated;
}

/** What a planner must know about figures that were taken from rows, each a sentence. */
export function remarksOn({ shown, report, inputs, calibrated }: Rated): readonly string[] {
  const { openPipeline } = report;
  const unvalued = openPipeline.rows - openPipeline.valued;
  const added = calibrated.segments
    .map(({ name }) => name)
    .filter((name) => !inputs.segments.some((segment) => sameName(segment.name, name)));
  return [
    ...(unvalued === 0
      ? []
      : [
          `Opening pipeline is an estimate: open rows without a value (${unvalued}) count at the mean value of won rows.`,
        ]),
    ...(added.length === 0
      ? []
      : [`Contributions to ${added.join(', ')} are the mean over the segments of the plan file.`]),
    `All else, such as the goal and the sources, is that of the plan file (${inputs.company}).`,
    ...shown.setAside.map(setAsideRemark),
    ...report.warnings.map(({ text }) => text),
  ];
}

function setAsideRemark({ reason, count, rows: [first] }: SetAside): string {
  if (first === undefined) return `Rows set aside for ${reason}: ${count}.`;
  const shown = first.text === '' ? 'a blank' : `"${first.text}"`;
  return `Rows set aside for ${reason}: ${count}, such as ${shown} in row ${first.row}.`;
}
