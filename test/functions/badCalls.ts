import type { Metric } from '../../src/core/metrics/metric';
import type { Param } from '../../src/core/metrics/param';
import { spokenName } from '../../src/core/spokenName';
import { broadcasts } from '../../src/functions/argument';
import { exampleArguments } from '../../src/functions/exampleArguments';
import { column } from './call';
import { boundsOf, ofAnotherKind, type ParamFault } from './paramFaults';

/** A call that must be refused, and the words in which. */
export interface BadCall {
  readonly title: string;
  readonly given: readonly unknown[];
  /** The message begins so. */
  readonly says: string;
  /** The message ends so: where in a range the fault stands. */
  readonly where: string;
}

/** A call that goes well: the arguments of the first example, one for every parameter. */
export function goodCall(metric: Metric): readonly unknown[] {
  const given = exampleArguments(metric, metric.examples[0]?.given ?? {});
  return Object.keys(metric.params).map((_, i) => given[i] ?? '');
}

/** Too few arguments, and too many. */
export function wrongCounts(metric: Metric): readonly BadCall[] {
  const given = goodCall(metric);
  const required = Object.values(metric.params).filter((param) => !param.optional).length;
  const calls = [...new Set([0, required - 1]), given.length + 1].filter(
    (count) => count < required || count > given.length,
  );
  return calls.map((count) => ({
    title: `${count} arguments`,
    given: [...given, ''].slice(0, count),
    says: `${metric.name}: takes `,
    where: `, got ${count}`,
  }));
}

/** In each parameter's place, cells that are not of its kind, error values and blanks. */
export function wrongTypes(metric: Metric): readonly BadCall[] {
  return faults(metric, (param) => {
    const blank: readonly ParamFault[] =
      param.optional || param.mayBeBlank ? [] : [{ cell: '', rule: 'must be given, got a blank' }];
    return [{ cell: '#N/A', rule: 'is the error value #N/A' }, ...blank, ...ofAnotherKind(param)];
  });
}

/** In each number's place, the values at and just outside each of its bounds that it must refuse. */
export function wrongValues(metric: Metric): readonly BadCall[] {
  return faults(metric, (param) =>
    boundsOf(param).flatMap(({ rule, outside }) => outside.map((cell) => ({ cell, rule: `${rule}, got ${cell}` }))),
  );
}

/** Ranges of two lengths, ranges where one value is taken, tables where a list is. */
export function wrongShapes(metric: Metric): readonly BadCall[] {
  const params = Object.entries(metric.params);
  const given = goodCall(metric);
  const replaced = (place: number, value: unknown) => given.map((one, i) => (i === place ? value : one));
  const cells = params.flatMap(([, param], i) => (broadcasts(param) ? [i] : []));
  const [first, second] = cells as [number, number | undefined];
  const unlike =
    second === undefined
      ? []
      : [
          {
            title: 'columns of 3 and 2',
            given: given.map((one, i) => (i === first ? column(one, one, one) : i === second ? column(one, one) : one)),
            says: `${metric.name}: ${spokenName(params[second]?.[0] ?? '')} must be one value, or a range of 3 rows or 1 column like the others`,
            where: 'got 2 x 1 cells',
          },
        ];
  const whole = params.flatMap(([key, param], place) => {
    if (broadcasts(param)) return [];
    const value = [given[place]].flat(2)[0];
    const shape = param.kind === 'choice' || param.single ? 'cell' : param.shape;
    if (shape === 'table') return [];
    const wide = shape === 'list';
    return [
      {
        title: `${spokenName(key)} as a ${wide ? 'table' : 'range'}`,
        given: replaced(
          place,
          wide
            ? [
                [value, value],
                [value, value],
              ]
            : column(value, value),
        ),
        says: `${metric.name}: ${spokenName(key)} must be ${wide ? 'one row or one column' : 'one value'}, got a range of`,
        where: wide ? '2 rows and 2 columns' : '2 rows and 1 column',
      },
    ];
  });
  return [...unlike, ...whole];
}

/** Values at the bounds that belong to them, and just inside: the bound must not refuse them. */
export function justInside(metric: Metric): readonly { readonly given: readonly unknown[]; readonly rule: string }[] {
  const given = goodCall(metric);
  return Object.entries(metric.params).flatMap(([key, param], place) =>
    boundsOf(param).flatMap(({ rule, inside }) =>
      inside.map((cell) => ({
        given: given.map((one, i) => (i === place ? withLast(one, cell).value : one)),
        rule: `${metric.name}: ${spokenName(key)} ${rule}, got ${cell}`,
      })),
    ),
  );
}

/** Each fault in its argument as it stands, at the end of a list or table; and in row 2 of 3 where arguments may be ranges. */
function faults(metric: Metric, faultsOf: (param: Param) => readonly ParamFault[]): readonly BadCall[] {
  const params = Object.entries(metric.params);
  const given = goodCall(metric);
  const required = params.filter(([, param]) => broadcasts(param) && !param.optional && !param.mayBeBlank).length;
  return params.flatMap(([key, param], place) =>
    faultsOf(param).flatMap(({ cell, rule }) => {
      const says = `${metric.name}: ${spokenName(key)} ${rule}`;
      const title = `${spokenName(key)} ${String(cell) || 'blank'}`;
      const { value, where } = withLast(given[place], cell);
      const alone = { title, given: given.map((one, i) => (i === place ? value : one)), says, where };
      // A row of which all that is required is blank stays blank.
      if (!broadcasts(param) || (cell === '' && required === 1)) return [alone];
      const rows = given.map((one, i) => {
        if (i === place) return column(one, cell, one);
        return broadcasts(params[i]?.[1] as Param) && one !== '' ? column(one, one, one) : one;
      });
      return [alone, { title: `${title} in row 2`, given: rows, says, where: ', row 2' }];
    }),
  );
}

/** The argument with its last cell replaced, and how a message names that place. */
function withLast(value: unknown, cell: unknown): { readonly value: unknown; readonly where: string } {
  if (!Array.isArray(value)) return { value: cell, where: '' };
  const rows = value as unknown[][];
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const replaced = rows.map((row, r) => row.map((one, c) => (r === height - 1 && c === width - 1 ? cell : one)));
  if (height * width === 1) return { value: replaced, where: '' };
  return { value: replaced, where: width === 1 ? `, row ${height}` : `, row ${height}, column ${width}` };
}
