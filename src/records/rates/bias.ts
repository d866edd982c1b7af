/** What a rate would order beside what the honest one does: above 0 it asks for too many, below 0 for too few. */
export interface Excess {
  readonly opportunities: number;
  /** The same in leads; null where no lead rate is known. */
  readonly leads: number | null;
}

/** The bias of the rates that teams read off, for a quota of as many wins as the rows hold. */
export interface Bias {
  readonly wins: number;
  /** Opportunities that the honest rate orders for these wins. */
  readonly opportunities: number;
  readonly wonOfClosed: Excess;
  readonly wonOfCreated: Excess;
}

interface Rates {
  readonly wins: number;
  readonly honest: number;
  readonly wonOfClosed: number;
  readonly wonOfCreated: number;
  /** Opportunities per lead. */
  readonly leadRate: number | null;
}

/**
 * How many opportunities, and leads, too many or too few each rate orders. All rates are above 0.
 *
 * @example bias({ wins: 60, honest: 0.3, wonOfClosed: 0.4, wonOfCreated: 0.25, leadRate: 0.1 }).wonOfClosed // 50 too few
 */
export function bias({ wins, honest, wonOfClosed, wonOfCreated, leadRate }: Rates): Bias {
  const opportunities = wins / honest;
  const excess = (rate: number): Excess => {
    const over = wins / rate - opportunities;
    return { opportunities: over, leads: leadRate ? over / leadRate : null };
  };
  return { wins, opportunities, wonOfClosed: excess(wonOfClosed), wonOfCreated: excess(wonOfCreated) };
}
