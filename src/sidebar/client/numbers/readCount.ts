import type { NumberMarks } from './numberMarks';
import { plainDecimal } from './plainDecimal';
import { blank, type Reading } from './reading';
import { tidied } from './tidied';

/** Reads a plain number, such as weeks or days. */
export function readCount(text: string, marks: NumberMarks): Reading {
  const typed = tidied(text);
  if (typed === '') return blank;
  const plain = plainDecimal(typed, marks);
  if (plain === null) return { kind: 'unreadable', says: `“${text.trim()}” is not a number. Type digits, such as 48` };
  return { kind: 'value', value: Number(plain) };
}
