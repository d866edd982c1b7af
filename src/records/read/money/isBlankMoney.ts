import { isPlaceholder } from '../columns/isPlaceholder';
import { CURRENCY } from './currency';

// `$ -` is how the accounting format of spreadsheets writes 0, which is no amount either.
const DASH = new RegExp(`^(?:${CURRENCY}\\s*[-\u2013\u2014]+|[-\u2013\u2014]+\\s*${CURRENCY})$`, 'iu');

/** Whether a text stands for no amount: `-`, `N/A`, `TBD`, `$ -`. */
export const isBlankMoney = (text: string): boolean => isPlaceholder(text) || DASH.test(text);
