/** A dimension as exponents: `{ money: 1, win: -1 }` is money per win. Empty: a plain number, such as a share. */
export type Unit = Readonly<Record<string, number>>;

const dimensionsOf = (unit: Unit): string[] =>
  Object.keys(unit)
    .filter((dimension) => unit[dimension])
    .sort();

/** How a unit reads in a message or on a page: `money per win`, `lead per week`, `plain number`. */
export function showUnit(unit: Unit): string {
  const part = (above: boolean) =>
    dimensionsOf(unit)
      .filter((dimension) => (unit[dimension] ?? 0) > 0 === above)
      .map((dimension) => {
        const power = Math.abs(unit[dimension] ?? 0);
        return power === 1 ? dimension : `${dimension}^${power}`;
      })
      .join(' ');
  const [above, below] = [part(true), part(false)];
  if (!above && !below) return 'plain number';
  return below ? `${above || '1'} per ${below}` : above;
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return [...new Set([...dimensionsOf(a), ...dimensionsOf(b)])].every((key) => (a[key] ?? 0) === (b[key] ?? 0));
}

/** The unit of a product (`power` 1) or of a quotient (`power` -1). */
export function combineUnits(a: Unit, b: Unit, power: 1 | -1): Unit {
  const keys = [...new Set([...dimensionsOf(a), ...dimensionsOf(b)])];
  const exponents = keys.map((key) => [key, (a[key] ?? 0) + power * (b[key] ?? 0)] as const);
  return Object.fromEntries(exponents.filter(([, exponent]) => exponent !== 0));
}
