const DAY = 86_400_000;

/** The day of an ISO date, counted from 1970-01-01. Throws an Error that names a text which is none. */
export function dayOfIso(iso: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`A date such as 2026-03-31 is needed, got ${iso || 'none'}.`);
  return time / DAY;
}
