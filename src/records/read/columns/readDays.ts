const DAYS = /^(\d{1,4})(?:[.,]\d+)?(?:\s*(?:d|days?|tage?|jours?|d[ií]as?))?$/i;

/** The whole days in a cell such as `17`, `17.4` or `17 days`; NaN where it holds no such number. */
export const readDays = (text: string): number => Number(DAYS.exec(text)?.[1] ?? Number.NaN);
