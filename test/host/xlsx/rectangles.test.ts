import fc from 'fast-check';
import { rectangles } from '../../../host/xlsx/rectangles';

const cell = fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 6 }) });
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` });

test('rectangles cover each cell once and no other cell', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const covered = rectangles(given).flatMap(({ top, left, bottom, right }) => {
        const found: string[] = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) found.push(`${row} ${column}`);
        }
        return found;
      });
      expect(covered.sort()).toEqual(given.map(({ row, column }) => `${row} ${column}`).sort());
    }),
  );
});

test('a block is one rectangle', () => {
  const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column })));
  expect(rectangles(block)).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
});
