import { Fault } from './fault';

/** A result that a cell can show. Adding 0 turns -0, which no sheet shows, into 0. */
export function finite(x: number): number {
  if (Number.isFinite(x)) return x + 0;
  throw new Fault('#NUM!', 'the result is too large for a number');
}
