import { Fault } from './fault';
import type { Value } from './value';

/** The number in a cell. Anything else is the fault that arithmetic on it is in the sheet. */
export function numberIn(x: Value): number {
  if (typeof x === 'number') return x;
  throw new Fault('#VALUE!', x === '' ? 'a blank where a number is needed' : `"${x}" where a number is needed`);
}
