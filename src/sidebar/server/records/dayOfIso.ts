const DAY = 86_400_000;

/** The day of an ISO date, counted from 1970-01-01. */
export const dayOfIso = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
