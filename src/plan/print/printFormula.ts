import { noCells, type Printed, type PrintedCells, whole } from '../../core/calculus/printed';
import type { StatisticalCalculus } from '../../core/calculus/statisticalCalculus';
import type { Address, PlacedPlan } from '../layout/placePlan';
import { type At, type Axis, placesOn } from '../model/axis';
import type { ComputedLine, Line, Source } from '../model/line';
import { partPrinter } from './partPrinter';
import { type Anchors, cellReference, fixed, tabPrefix } from './reference';

type Reading = StatisticalCalculus<Printed, PrintedCells>;

/** The native formula of each cell of a line, as it stands at its home. What is the same for every cell is found once. */
export function formulaPrinter(line: ComputedLine, plan: PlacedPlan, reading: Reading): (at: At) => string {
  const sources = Object.entries(line.from).map(([name, source]) => [name, sourcePrinter(source, line, plan)] as const);
  return (at) => {
    const here = plan.addressOf(line, at);
    const given = sources.map(([name, print]) => [name, print(at, here)]);
    return `=${line.formula(reading, Object.fromEntries(given)).text}`;
  };
}

/** A formula that shows a cell whose home is elsewhere. A blank text is shown blank, where a bare reference gives 0. */
export function printMirror(line: Line, at: At, tab: string, plan: PlacedPlan): string {
  const there = plan.addressOf(line, at);
  const reference = `${prefix(there, tab, plan)}${cellReference(there, { row: false, column: false })}`;
  return line.kind.kind === 'text' ? `=${reference} & ""` : `=${reference}`;
}

type SourcePrinter = (at: At, here: Address) => Printed | PrintedCells;

function sourcePrinter(source: Source, reader: ComputedLine, plan: PlacedPlan): SourcePrinter {
  if ('formulasOf' in source) return partPrinter(plan);
  if ('together' in source) {
    const addresses = source.together.map((line) => plan.addressOf(line, {}));
    return (_, here) => printCells(addresses, fixed, here.tab, plan, reader);
  }
  const line = 'line' in source ? source.line : source;
  const anchors = anchorsOf(line, reader, plan);
  if (!('line' in source)) return (at, here) => whole(printCell(plan.addressOf(line, at), anchors, here.tab, plan));
  if ('upTo' in source) {
    const start = fixedAlong(source.upTo, line, anchors, plan);
    return (at, here) => {
      const first = printCell(plan.addressOf(line, { ...at, [source.upTo]: 0 }), start, here.tab, plan);
      return { range: `${first}:${cellReference(plan.addressOf(line, at), anchors)}`, cells: [] };
    };
  }
  const axis = 'over' in source ? source.over : source.along;
  const cells = (at: At, here: Address) => {
    const addresses = plan.axes[axis].map((_, i) => plan.addressOf(line, { ...at, [axis]: i }));
    return printCells(
      addresses,
      'over' in source ? anchors : fixedAlong(axis, line, anchors, plan),
      here.tab,
      plan,
      reader,
    );
  };
  return 'over' in source ? cells : oncePerRow(cells, axis, line);
}

/** All cells along an axis are the same for each reader along it. */
function oncePerRow(print: (at: At, here: Address) => PrintedCells, axis: Axis, { axes }: Line) {
  const others = axes.filter((one) => one !== axis);
  const printed = new Map<string, PrintedCells>();
  return (at: At, here: Address): PrintedCells => {
    const key = others.map((one) => at[one]).join();
    const found = printed.get(key) ?? print(at, here);
    printed.set(key, found);
    return found;
  };
}

/** The direction in which the axis lies stays put. */
function fixedAlong(axis: Axis, line: Line, anchors: Anchors, plan: PlacedPlan): Anchors {
  return {
    row: anchors.row || axisAlong(line, 'row', plan) === axis,
    column: anchors.column || axisAlong(line, 'column', plan) === axis,
  };
}

function printCells(
  addresses: readonly Address[],
  anchors: Anchors,
  tab: string,
  plan: PlacedPlan,
  reader: ComputedLine,
): PrintedCells {
  if (addresses.length === 0) return noCells;
  const rows = addresses.map((address) => address.row);
  const columns = addresses.map((address) => address.column);
  const first: Address = { tab: addresses[0]?.tab ?? tab, row: Math.min(...rows), column: Math.min(...columns) };
  const last: Address = { ...first, row: Math.max(...rows), column: Math.max(...columns) };
  if (first.row !== last.row && first.column !== last.column)
    throw new Error(`${reader.key}: reads cells that are not in one row or column`);
  const cells = addresses.map((address) => whole(printCell(address, anchors, tab, plan)));
  const range = `${prefix(first, tab, plan)}${cellReference(first, anchors)}:${cellReference(last, anchors)}`;
  return first.row === last.row ? { range, cells, along: 'row' } : { range, cells };
}

const printCell = (address: Address, anchors: Anchors, tab: string, plan: PlacedPlan): string =>
  prefix(address, tab, plan) + cellReference(address, anchors);

const prefix = (address: Address, tab: string, plan: PlacedPlan): string =>
  address.tab === tab ? '' : tabPrefix(plan.nameOf(address.tab));

/** Does the line's cell move along this direction as the reader's does? Only then may the reference move with it. */
function anchorsOf(line: Line, reader: ComputedLine, plan: PlacedPlan): Anchors {
  const together = (direction: 'row' | 'column') => {
    const axis = axisAlong(reader, direction, plan);
    return axis !== undefined && axis === axisAlong(line, direction, plan);
  };
  return { row: !together('row'), column: !together('column') };
}

/** The axis along which the line's row (or column) changes from cell to cell. */
function axisAlong(line: Line, direction: 'row' | 'column', plan: PlacedPlan): Axis | undefined {
  return line.axes.find((axis) => {
    const places = placesOn([axis], plan.axes);
    const of = (at: At) => plan.addressOf(line, at)[direction];
    const first = places[0];
    const second = places[1];
    return first !== undefined && second !== undefined && of(first) !== of(second);
  });
}
