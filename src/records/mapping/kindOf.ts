import type { Mapping } from '../mapping';
import type { Cell } from '../table/cell';
import { kindMarks } from './kindMarks';

/** Whether the rows under these headers are more likely leads or opportunities, so that a panel can start with one of them. */
export const kindOf = (headers: readonly Cell[]): Mapping['kind'] =>
  kindMarks(headers, 'leads').length > kindMarks(headers, 'opportunities').length ? 'leads' : 'opportunities';
