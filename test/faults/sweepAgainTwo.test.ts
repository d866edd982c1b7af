import { sweepHalf } from './againTrial';

test('a grown plan that fails anywhere leaves the workbook as it was, or the whole new plan (half two of the points)', () => {
  sweepHalf(1);
});
