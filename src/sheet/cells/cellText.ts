import type { Value } from '../../core/calculus/value';

/**
 * A text as `setValues` must be given it to stay a text: behind an apostrophe, which Sheets takes off. Without it
 * `=IMPORTXML(...)` runs, `007` becomes 7 and `3/4` a date. A blank stays blank.
 */
export const cellText = (text: string): string => (text === '' ? '' : `'${text}`);

/** A value as `setValues` must be given it. */
export const cellValue = (value: Value): Value => (typeof value === 'string' ? cellText(value) : value);

/** The words in a cell's content, as a person reads them in the formula bar. */
export const shownContent = (content: Value): string => String(content).replace(/^'/, '');
