import fc from 'fast-check';
import { rectangles } from '../../src/sheet/cells/rectangles';

/** What a cell is: not to be written, may be written, must be written. */
const cell = fc.constantFrom('closed', 'open', 'needed');
const sheet = fc
  .record({ height: fc.integer({ min: 1, max: 9 }), width: fc.integer({ min: 1, max: 9 }) })
  .chain(({ height, width }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

describe('rectangles', () => {
  test('cover every cell that must be written and none that may not', () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const needed = cells.map((row) => row.map((each) => each === 'needed'));
        const allowed = cells.map((row) => row.map((each) => each !== 'closed'));
        const covered = cells.map((row) => row.map(() => false));
        for (const { row, column, height, width } of rectangles(needed, allowed)) {
          for (let i = row; i < row + height; i++) covered[i]?.fill(true, column, column + width);
        }
        for (const [i, row] of cells.entries()) {
          for (const [j, each] of row.entries()) {
            if (each === 'needed') expect(covered[i]?.[j]).toBe(true);
            if (each === 'closed') expect(covered[i]?.[j]).toBe(false);
          }
        }
      }),
    );
  });

  test('are one where everything between may be written', () => {
    const allowed = [
      [true, true, true],
      [true, true, true],
    ];
    expect(
      rectangles(
        [
          [true, false, true],
          [false, true, false],
        ],
        allowed,
      ),
    ).toEqual([{ row: 0, column: 0, height: 2, width: 3 }]);
  });

  test('go round a row of the user’s', () => {
    const allowed = [
      [true, true],
      [false, false],
      [true, true],
    ];
    expect(rectangles(allowed, allowed)).toEqual([
      { row: 0, column: 0, height: 1, width: 2 },
      { row: 2, column: 0, height: 1, width: 2 },
    ]);
  });
});
