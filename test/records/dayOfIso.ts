/** The day of an ISO date, or date and time in UTC, counted from 1970-01-01: 2021-01-05 is 18632. */
export const dayOfIso = (iso: string): number => Date.parse(iso.includes('T') ? `${iso}Z` : iso) / 86_400_000;
