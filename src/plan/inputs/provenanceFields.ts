import { holiday, shareOfYear } from '../lines/calendarInputs';
import { closeRate } from '../lines/segmentInputs';
import type { Line } from '../model/line';
import type { Provenance } from './planInputs';

type Fields = readonly (keyof Provenance)[];

/** What is said of a row whose other columns hold inputs of its own, or of which there is little to say. */
const special: ReadonlyMap<string, Fields> = new Map<string, Fields>(
  (
    [
      [closeRate, ['source', 'owner', 'asOf']],
      [shareOfYear, ['source', 'owner']],
      [holiday, ['source']],
    ] as const satisfies readonly (readonly [Line, Fields])[]
  ).map(([line, fields]) => [line.key, fields]),
);

const all: Fields = ['source', 'owner', 'asOf', 'records'];

/** Which parts of its provenance a row of the Inputs tab has cells for, by the row's key. */
export const provenanceFields = (row: string): Fields => special.get(row.split('|')[0] ?? '') ?? all;
