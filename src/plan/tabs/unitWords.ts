import { showUnit } from '../../core/calculus/unit';
import type { Line } from '../model/line';

/** The unit of a line as its row shows it. */
export function unitWords(line: Line): string {
  if (line.kind.kind !== 'number') return line.kind.kind === 'date' ? 'date' : '';
  const shown = showUnit(line.kind.unit);
  if (shown === 'plain number') return line.shape === 'rate' ? '%' : '';
  if (shown === PIPELINE) return 'money, face value';
  const [counted = '', ...per] = shown.split(' per ');
  return [plural(counted), ...per].join(' per ');
}

/** Pipeline money: what the opportunities would bring if every one were won. */
const PIPELINE = 'money opportunity per win';

function plural(word: string): string {
  if (word === 'money') return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
