import { whole } from '../../src/core/calculus/printed';
import { statisticalSheets as sheets } from '../../src/core/calculus/statisticalSheets';
import { leastTrials } from '../../src/core/stats/leastTrials';
import { columnName } from '../support/columnName';
import { cellIn, engineValues } from '../support/engineValues';

const grid = [1, 2, 3, 7, 20, 168, 1000, 5000].flatMap((successes) =>
  [0.001, 0.02, 0.2, 0.5, 0.9, 1].flatMap((rate) =>
    [0.5, 0.8, 0.9, 0.99].map((confidence) => [successes, rate, confidence] as const),
  ),
);
const expected = grid.map(([successes, rate, confidence]) => leastTrials(successes, rate, confidence));

test('the printed formula gives the least number of trials', () => {
  const values = engineValues(
    grid.map((cells) => ({
      cells,
      formula: (row) => sheets(',').leastTrials(cellIn(row, 0), cellIn(row, 1), cellIn(row, 2)).text,
    })),
  );
  const wrong = values.flatMap((value, i) => (value === expected[i] ? [] : [[grid[i], expected[i], value]]));
  expect(wrong).toEqual([]);
});

test('so does the formula with its steps in cells of their own', () => {
  const [successes, rate, confidence] = [168, 0.2, 0.8];
  const steps: string[] = [];
  const keep = (_: string, step: { text: string }) => whole(`${columnName(2 + steps.push(step.text))}1`);
  const last = sheets(',', keep).leastTrials(whole('A1'), whole('B1'), whole('C1')).text;
  const values = engineValues([{ cells: [successes, rate, confidence], steps, formula: () => last }]);
  expect(steps.every((step) => step.length < 200)).toBe(true);
  expect(values).toEqual([888]);
});
