import { numbers } from '../../src/core/calculus/numbers';
import type { Printed, PrintedCells } from '../../src/core/calculus/printed';
import { sheets } from '../../src/core/calculus/sheets';
import type { Value } from '../../src/core/calculus/value';
import { varianceBridge } from '../../src/core/metrics/varianceBridge';
import { engineValues } from '../support/engineValues';
import { givenValues } from '../support/givenValues';
import { placedArguments } from '../support/placedArguments';

const bridgeOf = (...lists: readonly (readonly Value[])[]) =>
  Object.fromEntries(Object.keys(varianceBridge.params).map((key, i) => [key, lists[i] ?? []]));

// A cell that is left empty must be to the sheet what a blank is to the function.
test.each([
  ['no volume, no wins', bridgeOf([50, 30], [0.2, 0.1], [10, 40], [0, 30], ['', 0], ['', ''])],
  ['a new segment', bridgeOf([0, 30], ['', 0.1], ['', 40], [10, 30], [0.5, 0.1], [100, 40])],
  ['nothing on either side', bridgeOf([0], [''], [''], [0], [''], [''])],
])('VARIANCE_BRIDGE printed reads empty cells as the function does: %s', (_, drawn) => {
  const given = givenValues(varianceBridge, drawn);
  const computed = varianceBridge.formula(numbers, given as never)[0] as Value[];
  const { cells, givenIn } = placedArguments(varianceBridge, given);
  const print = (row: number) => varianceBridge.formula<Printed, PrintedCells>(sheets(','), givenIn(row))[0] ?? [];
  const values = engineValues(computed.map((_, part) => ({ cells, formula: (row) => print(row)[part]?.text ?? '' })));
  expect(values).toEqual(computed);
});
