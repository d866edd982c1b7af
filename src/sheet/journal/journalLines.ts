import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { Journal, TabBefore, WrittenPlan, WrittenTab } from './journal';
import { fromRunLengths, runLengths } from './runLengths';

type Row = { [facet in FacetName]?: ReturnType<typeof runLengths> };
/** A tab whose facets follow in lines of their own, as many as its layout has rows. */
type Bare<Tab> = Omit<Tab, 'facets'>;
interface Head extends Omit<Journal, 'before' | 'written' | 'earlier'> {
  readonly before: readonly Bare<TabBefore>[];
  readonly written: BarePlan | null;
  readonly earlier: BarePlan | null;
}
interface BarePlan extends Omit<WrittenPlan, 'tabs'> {
  readonly tabs: readonly Bare<WrittenTab>[];
}

/** A journal as lines of JSON: a head, then a line for each row of each tab. */
export function journalLines(journal: Journal): readonly string[] {
  const { before, written, earlier } = journal;
  const head: Head = { ...journal, before: before.map(bare), written: barePlan(written), earlier: barePlan(earlier) };
  const tabs = [...before, ...(written?.tabs ?? []), ...(earlier?.tabs ?? [])];
  return [JSON.stringify(head), ...tabs.flatMap(rowLines)];
}

/** The journal again. Throws where a line is missing or broken. */
export function readJournalLines(lines: readonly string[]): Journal {
  const head = JSON.parse(lines[0] ?? '') as Head;
  let next = 1;
  const filled = <Tab extends Bare<TabBefore> | Bare<WrittenTab>>(tab: Tab): Tab & { readonly facets: FacetGrids } => {
    const from = next;
    next += tab.layout.rows.length;
    if (next > lines.length) throw new Error(`The journal ends within ${tab.layout.name}`);
    return { ...tab, facets: gridsOf(lines.slice(from, next)) };
  };
  const plan = (found: BarePlan | null) => found && { ...found, tabs: found.tabs.map(filled) };
  // A journal of an earlier version knows of one kind of write, and of no adopted rows.
  const before = head.before.map((tab) => ({ ...filled(tab), adopted: tab.adopted ?? [] }));
  const written = plan(head.written);
  const earlier = plan(head.earlier);
  return { ...head, what: head.what ?? 'plan', grownNames: head.grownNames ?? [], before, written, earlier };
}

function bare<Tab extends { readonly facets: FacetGrids }>({ facets: _, ...tab }: Tab): Omit<Tab, 'facets'> {
  return tab;
}

const barePlan = (plan: WrittenPlan | null): BarePlan | null => plan && { ...plan, tabs: plan.tabs.map(bare) };

function rowLines({
  layout,
  facets,
}: {
  readonly layout: { readonly rows: readonly string[] };
  readonly facets: FacetGrids;
}) {
  return layout.rows.map((_, row) => {
    const line: Row = {};
    for (const facet of facetNames) {
      const cells = facets[facet]?.[row];
      if (cells) line[facet] = runLengths(facet, cells, row);
    }
    return JSON.stringify(line);
  });
}

function gridsOf(lines: readonly string[]): FacetGrids {
  const grids: { [facet in FacetName]?: (Plain | null)[][] } = {};
  for (const [row, line] of lines.entries()) {
    const parsed = JSON.parse(line) as Row;
    for (const facet of facetNames) {
      const runs = parsed[facet];
      if (!runs) continue;
      const grid = grids[facet] ?? [];
      grids[facet] = grid;
      grid[row] = fromRunLengths(facet, runs, row);
    }
  }
  return grids;
}
