import type { Metric } from '../../src/core/metrics/metric';
import type { Param } from '../../src/core/metrics/param';
import { broadcasts } from '../../src/functions/argument';
import { exampleArguments } from '../../src/functions/exampleArguments';
import type { Random } from './random';
import { randomCell } from './randomCell';

/** Rows and columns of the ranges of one call. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The arguments of a call as a sheet may hand them over: drawn from what the parameters say, or an example with some of
 * its cells changed, since chance alone never draws shares that sum to 1.
 */
export function randomCall(random: Random, metric: Metric): readonly unknown[] {
  const params = Object.values(metric.params);
  const size = { rows: 1 + random.below(6), columns: 1 + random.below(4) };
  const drawn = random.chance(0.5)
    ? params.map((param) => (param.optional && random.chance(0.4) ? '' : randomArgument(random, param, size)))
    : changedExample(random, metric);
  const required = params.filter(({ optional }) => !optional).length;
  if (random.chance(0.02)) return drawn.slice(0, random.below(drawn.length + 1));
  return random.chance(0.3) ? drawn.slice(0, required + random.below(params.length - required + 1)) : drawn;
}

function randomArgument(random: Random, param: Param, { rows, columns }: Size): unknown {
  const cell = () => randomCell(random, param);
  const range = (height: number, width: number) =>
    Array.from({ length: height }, () => Array.from({ length: width }, cell));
  // Now and then a range of another size, or where none is taken.
  const height = random.chance(0.03) ? 1 + random.below(6) : rows;
  const shape = param.kind === 'choice' || param.single ? 'cell' : param.shape;
  if (shape === 'table') return range(height, columns);
  if (shape === 'list') return random.chance(0.2) ? range(1, height) : range(height, 1);
  if (broadcasts(param) ? random.chance(0.5) : random.chance(0.01)) return range(height, 1);
  return cell();
}

function changedExample(random: Random, metric: Metric): readonly unknown[] {
  const params = Object.values(metric.params);
  const given = exampleArguments(metric, random.pick(metric.examples).given);
  const share = random.pick([0.02, 0.1, 0.5]);
  const change = (cell: unknown, param: Param): unknown => {
    if (!random.chance(share)) return cell;
    if (typeof cell === 'number' && random.chance(0.7)) return cell * 2 ** (4 * random.next() - 2);
    return randomCell(random, param);
  };
  return given.map((argument, i) => {
    const param = params[i] as Param;
    if (!Array.isArray(argument)) return change(argument, param);
    return argument.map((row) => (row as unknown[]).map((cell) => change(cell, param)));
  });
}
