/** The Inputs tab as it stands: keys and plain values (dates as serial numbers), row by row. */
export interface InputsTabValues {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}
