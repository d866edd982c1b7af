import { isMarked, plainHighlight } from '../../src/sheet/highlights/plainHighlight';
import { evaluateSheets } from '../support/evaluateSheets';

const red = { background: '#FEE2E2', fontColor: '#991B1B' };
const one = { row: 3, column: 2, height: 1, width: 1, ...red };
const block = { row: 3, column: 2, height: 2, width: 3, ...red };

/** Cells of row 4 from C on; row 2 flags them, A1 is what they are measured by. */
const cells = { A1: '0.5', C2: '1', D2: '0', C4: '0.7', D4: '0.2', E4: 'words', C5: '-3' };

/** Whether a rule holds for its first cell, as a spreadsheet tells a formula that is not 0. */
function holds(formula: string): unknown {
  const valueAt = evaluateSheets([{ name: 'Tab', rows: 10, columns: 10, cells: { ...cells, H9: formula } }]);
  return valueAt('Tab', 'H9') === 1;
}

test.each([
  ['a text', plainHighlight({ ...one, column: 4, when: 'textIs', text: 'words' }), 'E4', 'E4="words"', true],
  [
    'another text',
    plainHighlight({ ...one, column: 4, when: 'textIsNot', text: 'say "no"' }),
    'E4',
    'E4<>"say ""no"""',
    null,
  ],
  ['a flag in its column', plainHighlight({ ...block, when: 'flagged', by: 1 }), 'C4:E5', 'C$2=1', true],
  ['no flag in its column', plainHighlight({ ...one, column: 3, when: 'flagged', by: 1 }), 'D4', 'D$2=1', false],
  ['an odd number', plainHighlight({ ...block, when: 'odd', by: 1 }), 'C4:E5', 'ISODD(C$2)', true],
  ['an even number', plainHighlight({ ...one, column: 3, when: 'odd', by: 1 }), 'D4', 'ISODD(D$2)', false],
  ['above 0', plainHighlight({ ...block, when: 'positive' }), 'C4:E5', 'C4>0', true],
  ['below 0', plainHighlight({ ...one, row: 4, when: 'positive' }), 'C5', 'C5>0', false],
  [
    'not below another',
    plainHighlight({ ...block, when: 'below', by: { row: 0, column: 0 } }),
    'C4:E5',
    'C4<$A$1',
    false,
  ],
  [
    'below another',
    plainHighlight({ ...one, column: 3, when: 'below', by: { row: 0, column: 0 } }),
    'D4',
    'D4<$A$1',
    true,
  ],
])('%s', (_, { formula, ranges, background }, range, test, expected) => {
  expect(ranges).toEqual([range]);
  expect(formula).toBe(`=(${test})*(N("tandem")=0)`);
  expect(isMarked(formula)).toBe(true);
  expect(background).toBe('#fee2e2');
  // The engine has no doubled quotes in a text.
  if (expected !== null) expect(holds(formula)).toBe(expected);
});
