import type { Shape } from './commonShape';
import { placeIn } from './place';
import { refuseBlank } from './refuseBlank';
import type { SpreadArgument } from './spreadArgument';

/**
 * Which cells of the result have their arguments. A cell all of whose required ranges are blank there stays blank; a
 * range whose blanks have a meaning (not yet contacted) does not count.
 * @throws DomainError where some of a cell's required arguments are blank and others are not
 */
export function cellsToCompute(metric: string, given: readonly SpreadArgument[], shape: Shape): readonly number[] {
  const required = given.filter((argument) => argument.required && !argument.mayBeBlank);
  for (const { key, each, one } of required) if (!each && one === undefined) refuseBlank(metric, key);
  const ranges = required.filter(({ each }) => each);
  const answers = given.filter(({ required, mayBeBlank, each }) => required && mayBeBlank && each);

  const cells: number[] = [];
  for (let i = 0; i < shape.rows * shape.columns; i++) {
    let missing = 0;
    for (const { each } of ranges) if (each?.[i] === undefined) missing++;
    if (missing === 0) cells.push(i);
    else if (missing < ranges.length || answers.some(({ each }) => each?.[i] !== '')) {
      const key = ranges.find(({ each }) => each?.[i] === undefined)?.key ?? '';
      refuseBlank(metric, key, placeIn(shape, i));
    }
  }
  return cells;
}
