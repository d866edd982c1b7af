/** Why a cell cannot be read as what its parameter wants; the caller adds function, parameter and place. */
export class RefusedCell extends Error {
  constructor(
    readonly rule: string,
    readonly got?: unknown,
    readonly hint?: string,
  ) {
    super(rule);
  }
}
