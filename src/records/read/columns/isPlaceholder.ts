const PLACEHOLDER = /^(?:[-\u2013\u2014]+|#?n[/.]?a\.?|null|none|nil|\(?blank\)?|\(no value\)|tbd|tbc|\?+)$/i;

/** Whether a text only says that there is nothing: `-`, `N/A`, `TBD`, `null`. A blank cell is none: it says nothing at all. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
