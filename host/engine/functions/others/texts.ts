import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { CellFunction } from './cellFunction';

/** REGEXMATCH, REPT and CODE. */
export const texts: readonly CellFunction[] = [
  {
    name: 'REGEXMATCH',
    says: 'Whether a text contains a match of a regular expression.',
    category: 'Text',
    params: ['text (string)', 'regular_expression (string)'],
    // The engine has it under Excel's name. Both read JavaScript's expressions, Sheets RE2's.
    compute: () =>
      function (text, expression) {
        return this.REGEXTEST(text, expression);
      },
  },
  {
    name: 'REPT',
    says: 'A text repeated.',
    category: 'Text',
    params: ['text_to_repeat (string)', 'number_of_repetitions (number)'],
    compute: (o) =>
      function (text, times) {
        const count = Math.trunc(o.helpers.toNumber(single(times), this.locale));
        if (count < 0) return new o.EvaluationError('REPT: a text repeats 0 times or more.');
        return o.helpers.toString(single(text)).repeat(count);
      },
  },
  {
    name: 'CODE',
    says: "Unicode number of a text's first character.",
    category: 'Text',
    params: ['text (string)'],
    compute: (o) => (text) =>
      o.helpers.toString(single(text)).codePointAt(0) ?? new o.EvaluationError('CODE: the text is empty.'),
  },
];

function single(arg: Arg): FunctionResultObject | undefined {
  return Array.isArray(arg) ? arg[0]?.[0] : arg;
}
