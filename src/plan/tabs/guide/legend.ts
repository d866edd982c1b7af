import type { StyleName } from '../../print/styles';

/** What the colours mean: a cell in each of them. */
export const legend: readonly (readonly [sample: string, style: StyleName, meaning: string])[] = [
  ['Input', 'inputText', 'Yours to change. On Inputs alone; its note says what it means and its rule what it may be.'],
  ['Formula', 'text', 'Follows the inputs. Leave it: a number typed over it is reported on Checks.'],
  ['Total', 'totalLabel', 'A formula that adds up, or the result of its block.'],
  ['Failing', 'failing', 'Something is wrong: the text says what. Checks has all of them.'],
];
