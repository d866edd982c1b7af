/**
 * A spreadsheet function of numbers, declared as data. The engine applies it to each cell of an array argument, which is
 * what Sheets does inside SUMPRODUCT and ARRAYFORMULA.
 */
export interface NumericFunction {
  readonly name: string;
  readonly says: string;
  readonly params: readonly NumericParam[];
  /** Arguments in the order of `params`, flags as 0 or 1. NaN or an infinity means out of domain: the cell shows #NUM!. */
  readonly compute: (...args: number[]) => number;
}

export interface NumericParam {
  readonly name: string;
  readonly says: string;
  /** Sheets accepts a number or TRUE/FALSE for either kind; `flag` reads any number but 0 as TRUE. */
  readonly kind?: 'number' | 'flag' | 'integer';
  /** Where given, the argument may be left out. */
  readonly otherwise?: number;
}

/** What `compute` returns where an argument is outside the function's domain. */
export const outOfDomain = Number.NaN;
