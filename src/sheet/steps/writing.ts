import { conventionsOf } from '../../plan/print/conventions';
import type { PrintedPlan } from '../../plan/printedPlan';
import type { GenerationRequest } from '../generation';
import type { LiveBook } from '../live/liveBook';
import type { PlanSource, Surroundings } from '../planSource';

/** What the steps have in common. */
export interface Writing {
  readonly source: PlanSource;
  readonly surroundings: Surroundings;
}

/** The plan that a request asks for, over what stands in the sheet. */
export const printOver = ({ source }: Writing, { inputs }: GenerationRequest, book: LiveBook): PrintedPlan =>
  source.print(inputs, book.plan, conventionsOf(book.spreadsheet.getSpreadsheetLocale()));
