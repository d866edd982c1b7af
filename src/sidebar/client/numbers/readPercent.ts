import type { NumberMarks } from './numberMarks';
import { plainDecimal } from './plainDecimal';
import { blank, type Reading } from './reading';
import { tidied } from './tidied';

/**
 * Reads a percent as the share it stands for: `25` and `25%` are 0.25. Exact: the text is shifted, not the number
 * divided, so 14 gives the same 0.14 that a person would write.
 */
export function readPercent(text: string, marks: NumberMarks): Reading {
  const typed = tidied(text);
  if (typed === '') return blank;
  const plain = plainDecimal(typed.replace(/^%|%$/, ''), marks);
  if (plain === null) {
    const example = `12${marks.decimal}5`;
    return { kind: 'unreadable', says: `“${text.trim()}” is not a percent. Type 25 or ${example}` };
  }
  return { kind: 'value', value: Number(`${plain}e-2`) };
}
