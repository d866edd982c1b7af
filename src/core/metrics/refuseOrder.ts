import type { Value } from '../calculus/value';

/** The refusal of a table whose first column descends; undefined where it ascends, steps of nothing included. */
export function refuseOrder(table: readonly (readonly Value[])[]) {
  const attainments = table.map(([attainment]) => Number(attainment));
  const place = attainments.findIndex((one, i) => i > 0 && one < (attainments[i - 1] as number));
  if (place < 0) return undefined;
  return {
    rule: 'must be in ascending order of attainment',
    got: attainments[place],
    hint: `after ${attainments[place - 1]}`,
    row: place + 1,
    column: 1,
  };
}
