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
    const addresses = source.together.map((line) => plan.addressOf(line, {})).sort((a, b) => a.row - b.row);
    const breaks = ownLinesIn(addresses, plan);
    return (_, here) => ({ ...printCells(addresses, everyEnd(fixed), here.tab, plan, reader), breaks });
  }
  const line = 'line' in source ? source.line : source;
  const anchors = anchorsOf(line, reader, plan);
  if (!('line' in source)) return (at, here) => whole(printCell(plan.addressOf(line, at), anchors, here.tab, plan));
  if ('upTo' in source) {
    const start = fixedAlong(source.upTo, line, anchors, plan);
    return (at, here) => {
      const places = plan.axes[source.upTo].slice(0, (at[source.upTo] ?? 0) + 1);
      const addresses = places.map((_, i) => plan.addressOf(line, { ...at, [source.upTo]: i }));
      return printCells(addresses, { start, end: anchors }, here.tab, plan, reader);
    };
  }
  const axis = 'over' in source ? source.over : source.along;
  const cells = (at: At, here: Address) => {
    const addresses = plan.axes[axis].map((_, i) => plan.addressOf(line, { ...at, [axis]: i }));
    return printCells(
      addresses,
      everyEnd('over' in source ? anchors : fixedAlong(axis, line, anchors, plan)),
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

/** What stays put at the first cell of a list, and at the last one. */
interface Ends {
  readonly start: Anchors;
  readonly end: Anchors;
}

const everyEnd = (anchors: Anchors): Ends => ({ start: anchors, end: anchors });

function printCells(
  addresses: readonly Address[],
  { start, end }: Ends,
  tab: string,
  plan: PlacedPlan,
  reader: ComputedLine,
): PrintedCells {
  const [first] = addresses;
  const last = addresses[addresses.length - 1];
  if (first === undefined || last === undefined) return noCells;
  const isRow = addresses.every(({ row }) => row === first.row);
  if (!isRow && addresses.some(({ column }) => column !== first.column))
    throw new Error(`${reader.key}: reads cells that are not in one row or column`);
  const before = prefix(first, tab, plan);
  const part = (from: number, to: number): string => {
    const [one, other] = [addresses[from] ?? first, addresses[to - 1] ?? last];
    return `${before}${cellReference(one, start)}:${cellReference(other, to === addresses.length ? end : start)}`;
  };
  const cells = addresses.map((address) => whole(before + cellReference(address, end)));
  const along = isRow ? ({ along: 'row' } as const) : {};
  return {
    range: part(0, addresses.length),
    cells,
    part,
    breaks: breaksIn(addresses, isRow ? 'column' : 'row'),
    ...along,
  };
}

/** The cells that do not stand right after the one before. */
const breaksIn = (addresses: readonly Address[], direction: 'row' | 'column'): readonly number[] =>
  addresses.flatMap((address, i) => {
    const before = addresses[i - 1];
    return before === undefined || address[direction] === before[direction] + 1 ? [] : [i];
  });

/** Lines that stand one below the other have headings between them, which hold nothing there: only rows of the user's part them. */
function ownLinesIn(addresses: readonly Address[], plan: PlacedPlan): readonly number[] {
  const rows = plan.tabs.find(({ definition }) => definition.key === addresses[0]?.tab)?.rows ?? [];
  return addresses.flatMap(({ row }, i) => {
    const before = addresses[i - 1]?.row ?? row;
    return rows.slice(before + 1, row).includes('') ? [i] : [];
  });
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
