import type { ReadTables } from '../clean/everySetAside';

/** The day for which tables hold true: the later of both, since each is read up to its own last day. */
export const asOfDayOf = ({ opportunities, leads }: ReadTables): number =>
  Math.max(opportunities.asOf, leads?.asOf ?? opportunities.asOf);
