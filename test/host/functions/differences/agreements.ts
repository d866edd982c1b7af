import type { Value } from './difference';

/** A formula on which the engine and LibreOffice agree where one may expect that they do not. */
export interface Agreement {
  readonly formula: string;
  readonly value: Value;
  readonly says: string;
}

export const agreements: readonly Agreement[] = [
  { formula: '=COUNTA(B1:B3)', value: 2, says: 'COUNTA counts a cell with an error value, and shows no error.' },
  { formula: '=COUNT(B1:B3)', value: 1, says: 'COUNT passes over a cell with an error value, and shows no error.' },
  { formula: '=SUMIF(B1:B3,">0")', value: 2, says: 'An error value meets no condition on a number.' },
];
