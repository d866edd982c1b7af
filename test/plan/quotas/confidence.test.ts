import { levels, madeBy } from './madeBy';
import { portfolios } from './portfolios';

/** How far the real probability may lie from the confidence: the quota is set by mean, variance and skewness alone. */
const within = [0.04, 0.02, 0.02, 0.04];

test.each(portfolios)('quotas make their revenue as often as they say: %s', (_, given) => {
  const off = given.wins.flatMap((_owed, source) =>
    madeBy(source, given).flatMap((made, level) =>
      Math.abs(made - (levels[level] ?? 0)) <= (within[level] ?? 0) ? [] : [{ source, asked: levels[level], made }],
    ),
  );
  expect(off).toEqual([]);
});
