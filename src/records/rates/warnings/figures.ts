/** A count as sentences show it: `1,234`. */
export const shownCount = (count: number): string =>
  Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');

/** A rate from 0 to 1 as sentences show it: `12.5%`. */
export const shownRate = (rate: number): string => `${(rate * 100).toFixed(1)}%`;

/** An amount as sentences show it: whole from a hundred up. */
export const shownAmount = (amount: number): string => (amount >= 100 ? shownCount(amount) : amount.toPrecision(3));

/** A number of rows as sentences begin with it: `1 row`, `1,234 rows`. */
export const shownRows = (count: number, one = 'row'): string =>
  `${shownCount(count)} ${count === 1 ? one : `${one}s`}`;
