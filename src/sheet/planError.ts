/** Something that a person can put right; the message says what and where. Nothing was changed in the workbook. */
export class PlanError extends Error {
  override name = 'PlanError';
}
