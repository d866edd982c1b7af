/** What one cell holds: a number (dates are serial numbers), a text ('' is blank) or a flag. */
export type Value = number | string | boolean;
