import { call, column } from '../../functions/call';

test('coverage over a column: blank where nothing is left and nothing open, refused with its row where pipeline is left over', () => {
  expect(call('PIPELINE_COVERAGE', column(300, 0, 0), 100, column(0, 100, 250))).toEqual([[3], [''], ['']]);
  expect(() => call('PIPELINE_COVERAGE', column(300, 50), 100, column(0, 100))).toThrow(
    'PIPELINE_COVERAGE: revenue_target must be above the closed_to_date of 100 where open_pipeline is above 0, got 100, row 2',
  );
  expect(() => call('PIPELINE_COVERAGE', 50, 100, 130)).toThrow('where open_pipeline is above 0');
  expect(() => call('PIPELINE_COVERAGE', 50, 0)).toThrow('above the closed_to_date of 0');
});

test('ramped reps stand one below the other, whichever way the ramp is given', () => {
  const reps = [
    [4, 2],
    [0, 6],
  ];
  // By hand: 4 x 0.5 + 2 and 6.
  expect(call('RAMPED_REPS', reps, [[0.5, 1]])).toEqual([[4], [6]]);
  expect(call('RAMPED_REPS', reps, column(0.5, 1))).toEqual([[4], [6]]);
});

test('a ramp of another length is refused', () => {
  expect(() => call('RAMPED_REPS', [[4, 2]], column(0, 0.5, 1))).toThrow(
    'RAMPED_REPS: ramp must have a share for each of the 2 columns of reps_by_tenure, got 3',
  );
});

test('capacity and quota of whole columns', () => {
  expect(call('BOOKINGS_CAPACITY', column(2, '', 4), 100, 0.5)).toEqual([[100], [''], [200]]);
  expect(call('QUOTA_TO_ASSIGN', column(100, 200), [[0, 0.5]])).toEqual([
    [100, 150],
    [200, 300],
  ]);
});

test('a cycle of no days is refused', () => {
  expect(() => call('SALES_VELOCITY', 40, 25_000, 0.25, column(90, 0))).toThrow(
    'SALES_VELOCITY: cycle_days must be above 0, got 0, row 2',
  );
});
