import type { PlanInputs } from '../inputs/planInputs';
import type { LivePlan } from '../livePlan';
import { type At, type Axes, indexOf } from '../model/axis';
import type { Line } from '../model/line';
import { freeName } from './freeName';
import { mergeKeys } from './mergeKeys';
import type { CellSpec, RowSpec, TabDefinition } from './tabDefinition';

/** Where a cell stands. Row and column count from 0. */
export interface Address {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export interface PlacedTab {
  readonly definition: TabDefinition;
  /** Its present name in the sheet, or the one that it will get. */
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rowSpecs: readonly RowSpec[];
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  readonly spec: CellSpec;
  readonly rowKey: string;
  readonly row: number;
  readonly column: number;
}

/** A plan with an address for everything. */
export interface PlacedPlan {
  readonly tabs: readonly PlacedTab[];
  readonly axes: Axes;
  readonly inputs: PlanInputs;
  /** @throws Error where the line has no home on any tab */
  readonly addressOf: (line: Line, at: At) => Address;
  readonly nameOf: (tab: string) => string;
}

/** Lays tabs out over what stands in the sheet: what is there keeps its place, what is new comes after its predecessor. */
export function placePlan(
  definitions: readonly TabDefinition[],
  inputs: PlanInputs,
  axes: Axes,
  live: LivePlan,
): PlacedPlan {
  const taken = new Set(live.foreignNames.map((name) => name.toLowerCase()));
  const tabs = definitions.map((definition) => placeTab(definition, inputs, axes, live, taken));
  const homes = homesIn(tabs, axes);
  const names = new Map(tabs.map((tab) => [tab.definition.key, tab.name]));
  return {
    tabs,
    axes,
    inputs,
    addressOf: (line, at) => {
      const address = homes.get(line.key)?.[indexOf(line.axes, axes, at)];
      if (!address) throw new Error(`${line.key} has no cell at ${JSON.stringify(at)}`);
      return address;
    },
    nameOf: (tab) => names.get(tab) ?? tab,
  };
}

function placeTab(
  definition: TabDefinition,
  inputs: PlanInputs,
  axes: Axes,
  live: LivePlan,
  taken: Set<string>,
): PlacedTab {
  const rowSpecs = definition.rows({ axes, inputs });
  const standing = live.tabs[definition.key];
  const rows = mergeKeys(
    standing?.rows ?? [],
    rowSpecs.map((row) => row.key),
  );
  const columns = mergeKeys(
    standing?.columns ?? [],
    definition.columns(axes, inputs).map((column) => column.key),
  );
  const rowAt = new Map(rows.map((key, i) => [key, i]));
  const columnAt = new Map(columns.map((key, i) => [key, i]));
  const cells = rowSpecs.flatMap(({ key, cells: specs }) =>
    Object.entries(specs).map(([column, spec]) => ({
      spec,
      rowKey: key,
      row: rowAt.get(key) ?? 0,
      column: placeIn(columnAt, column, definition.key),
    })),
  );
  return { definition, name: standing?.name ?? freeName(definition.title, taken), rows, columns, rowSpecs, cells };
}

function placeIn(columns: ReadonlyMap<string, number>, key: string, tab: string): number {
  const place = columns.get(key);
  if (place === undefined) throw new Error(`${tab} has no column ${key}`);
  return place;
}

function homesIn(tabs: readonly PlacedTab[], axes: Axes): ReadonlyMap<string, readonly Address[]> {
  const homes = new Map<string, Address[]>();
  for (const tab of tabs) {
    for (const { spec, row, column } of tab.cells) {
      if (spec.is !== 'home') continue;
      const cells = homes.get(spec.line.key) ?? [];
      homes.set(spec.line.key, cells);
      const index = indexOf(spec.line.axes, axes, spec.at);
      if (cells[index]) throw new Error(`${spec.line.key} stands in two places`);
      cells[index] = { tab: tab.definition.key, row, column };
    }
  }
  return homes;
}
