/** Days off that the Inputs tab has a row for. */
export const MOST_HOLIDAYS = 15;
