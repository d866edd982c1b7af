import type { CalibratedFigure } from '../../../plan/inputs/calibrated/calibrated';
import * as segmentLines from '../../../plan/lines/segmentInputs';
import * as sourceLines from '../../../plan/lines/sourceInputs';
import type { InputLine } from '../../../plan/model/line';

/** The inputs that can be taken over from CRM rows. */
export const figureLines: Readonly<Record<CalibratedFigure['field'], InputLine>> = {
  closeRate: segmentLines.closeRate,
  averageDealSize: segmentLines.averageDealSize,
  dealSizeCv: segmentLines.dealSizeCv,
  cycleDays: segmentLines.cycleDays,
  openingPipeline: segmentLines.openingPipeline,
  shareOfGoal: segmentLines.shareOfGoal,
  qualifiedToAcceptedRate: sourceLines.qualifiedToAcceptedRate,
  acceptanceDays: sourceLines.acceptanceDays,
};
