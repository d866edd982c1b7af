import { multiples } from './multiples';
import type { NumberMarks } from './numberMarks';
import { plainDecimal } from './plainDecimal';
import { blank, type Reading } from './reading';
import { tidied } from './tidied';

/**
 * Reads an amount as people type it: `$24M`, `24,000,000`, `1.2k`, `24 Mio. €`. `currency` is the plan's code, which may
 * stand before or behind. Amounts in another currency are not told apart: the sign is left off, not converted.
 */
export function readMoney(text: string, marks: NumberMarks, currency: string): Reading {
  const typed = tidied(text);
  if (typed === '') return blank;
  const [digits, power] = scaled(withoutCurrency(typed, currency));
  const plain = power === undefined ? null : plainDecimal(digits, marks);
  if (plain === null) return { kind: 'unreadable', says: unreadable(text, marks) };
  return { kind: 'value', value: Number(`${plain}e${power}`) };
}

const leading = /^([-−]?)\s*(?:[A-Z]{0,2}\p{Sc}|kr\.?|Fr\.)/u;
// No letters before the sign here: the M of `1,5 M€` is a million.
const trailing = /(?:\p{Sc}|円|元|kr\.?|zł)$/u;

function withoutCurrency(typed: string, currency: string): string {
  const code = currency.toUpperCase();
  const upper = typed.toUpperCase();
  if (code !== '' && upper.startsWith(code)) return typed.slice(code.length).trim();
  if (code !== '' && upper.endsWith(code)) return typed.slice(0, -code.length).trim();
  const behind = typed.replace(leading, '$1').trim();
  return behind === typed ? typed.replace(trailing, '').trim() : behind;
}

/** The digits, and the power of ten that the word behind them stands for; undefined where the word is unknown. */
function scaled(amount: string): [digits: string, power: number | undefined] {
  const [, digits = amount, word = ''] = /^(.*?)\s*(\p{L}+)\.?$/u.exec(amount) ?? [];
  return [digits, word === '' ? 0 : multiples[word.toLowerCase()]];
}

function unreadable(text: string, { decimal, group }: NumberMarks): string {
  const separator = group.trim() === '' ? ' ' : group;
  const examples = `24${separator}000${separator}000 or 1${decimal}5M`;
  return `“${text.trim()}” is not an amount here. Type it as ${examples}`;
}
