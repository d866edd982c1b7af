export type Value = number | string | boolean;

/** A formula on which spreadsheet programs do not agree, and what to write instead. */
export interface Difference {
  readonly formula: string;
  /** Of the engine with Tandem's functions, in its own error codes; run by the tests. */
  readonly engine: Value;
  /** What the engine gives without Tandem's functions, where those correct it; run by the tests. */
  readonly engineAlone?: Value;
  /** From Google's documentation; null where nobody has looked yet. */
  readonly sheets: Value | null;
  /** From Microsoft's documentation; null where nobody has looked yet. */
  readonly excel: Value | null;
  /** From LibreOffice 7.4 reading the exported file; run by the tests. A text of '' is a blank cell. */
  readonly libreOffice: Value;
  readonly instead: string;
}

/** The version of LibreOffice that the tables hold for. */
export const libreOfficeOfTables = '7.4';

/** The cells that the formulas read. */
export const cells = { A1: 1, A2: 2, A3: 3, A5: 'text', B1: '=A1+1', B3: '=1/0' };
