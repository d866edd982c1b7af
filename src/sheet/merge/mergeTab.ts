import type { PrintedCell, PrintedTab } from '../../plan/printedPlan';
import { cellText, shownContent } from '../cells/cellText';
import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import { facets } from '../cells/facets';
import { gridOf, type Plain } from '../cells/plain';
import { printedFacet } from '../cells/printedFacet';
import type { GenerationRequest, OverwrittenFormula } from '../generation';
import type { Withheld } from '../journal/journal';
import type { AdoptedRow, LiveTabCells } from '../live/liveTab';
import { cellAddress } from '../sheets/cellAddress';
import { type CellHistory, contentVerdict, lookVerdict, type Verdict } from './cellHistory';
import { linePlaces } from './linePlaces';
import type { TabTarget } from './tabTarget';
import type { WrittenCells } from './writtenCells';

/** What there is to know of a tab before it is written again. */
export interface Merging {
  readonly printed: PrintedTab;
  readonly live: LiveTabCells;
  /** The facets that were read, content among them; only these are merged. */
  readonly found: FacetGrids;
  /** null where nothing is known of what was written last. */
  readonly written: WrittenCells | null;
  readonly policy: GenerationRequest['overwritten'];
}

/** Lays a plan over a tab that stands, and keeps what the user changed there. */
export function mergeTab(merging: Merging): TabTarget {
  const { printed, live } = merging;
  const rows = linePlaces(live.rows, printed.rows, live.name);
  const columns = linePlaces(live.columns, printed.columns, live.name);
  const kept = { withheld: [] as Withheld[], overwritten: [] as OverwrittenFormula[], swallowed: [] as string[] };
  const merged = facetNames.filter((facet) => merging.found[facet] !== undefined);
  const adoptedRows = new Map(live.adopted.map((each) => [each.row, each]));
  const at = (row: number, column: number): Spot => {
    const liveRow = rows.before[row] ?? -1;
    const liveColumn = columns.before[column] ?? -1;
    const isNew = liveRow < 0 || liveColumn < 0;
    const adopted = adoptedRows.get(liveRow) ?? null;
    return { row, column, liveRow, liveColumn, isNew, adopted, cell: printed.cells[row]?.[column] ?? null };
  };
  const grids = merged.map((facet) => [
    facet,
    gridOf(printed.rows.length, printed.columns.length, (row, column) => target(merging, facet, at(row, column), kept)),
  ]);
  return { printed, live, rows, columns, facets: Object.fromEntries(grids) as FacetGrids, ...kept };
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly liveRow: number;
  readonly liveColumn: number;
  readonly isNew: boolean;
  readonly adopted: AdoptedRow | null;
  readonly cell: PrintedCell | null;
}

interface Kept {
  readonly withheld: Withheld[];
  readonly overwritten: OverwrittenFormula[];
  readonly swallowed: string[];
}

function target(merging: Merging, facet: FacetName, spot: Spot, kept: Kept): Plain | null {
  const { printed, written } = merging;
  const rowKey = printed.rows[spot.row] ?? '';
  const columnKey = printed.columns[spot.column] ?? '';
  if (rowKey === '' || columnKey === '') return null;
  if (facet === 'content' && spot.column === 0) return cellText(rowKey);
  if (facet === 'content' && spot.row === 0) return cellText(columnKey);
  const lastWritten = written?.(facet, spot.adopted?.from ?? rowKey, columnKey) ?? null;
  const live = spot.isNew ? null : (merging.found[facet]?.[spot.liveRow]?.[spot.liveColumn] ?? null);
  if (spot.cell === null) return targetOfNothing(merging, facet, spot, { live, written: lastWritten });
  const wanted = printedFacet[facet](spot.cell);
  const history = { wanted, live, written: lastWritten };
  if (facet !== 'content') {
    const like = spot.adopted && (written?.(facet, spot.adopted.like, columnKey) ?? null);
    const verdict = spot.adopted && written ? adoptedVerdict(facet, live, like) : lookVerdict(history);
    return settled(verdict, facet, spot, wanted, kept);
  }
  const value = contentOfValue(merging.live.values[spot.liveRow]?.[spot.liveColumn] ?? '');
  const verdict = contentVerdict(spot.cell.role, history, value);
  const address = cellAddress(merging.live.name, spot.liveRow, spot.liveColumn);
  if (verdict === 'overwritten') {
    kept.overwritten.push({ cell: address, formula: String(wanted), found: shownContent(live ?? '') });
    return settled(merging.policy === 'keep' ? 'keep' : 'write', facet, spot, wanted, kept);
  }
  const isSwallowed = verdict === 'write' && lastWritten === null && live !== '' && live !== wanted;
  if (written && live !== null && isSwallowed) kept.swallowed.push(`${address} (${shownContent(live)})`);
  return settled(verdict, facet, spot, wanted, kept);
}

/** A look in a row that was the user's: what it has from the row beside it, or has not at all, is not their wish. */
const adoptedVerdict = (facet: FacetName, live: Plain | null, like: Plain | null): Verdict =>
  live === null || live === facets[facet].blank || live === like ? 'write' : 'keep';

function settled(verdict: Verdict, facet: FacetName, { row, column }: Spot, wanted: Plain, kept: Kept): Plain | null {
  if (verdict === 'keep') kept.withheld.push({ facet, row, column, plain: wanted });
  return verdict === 'write' ? wanted : null;
}

/**
 * Where the plan says nothing: a line that is gone is cleared, a new line gets none of the look of its neighbour, and in a
 * row that goes by another key now nothing is left of what it was.
 */
function targetOfNothing(
  { printed }: Merging,
  facet: FacetName,
  spot: Spot,
  { live, written }: Pick<CellHistory, 'live' | 'written'>,
): Plain | null {
  const { blank } = facets[facet];
  if (spot.adopted && written !== null) return live === written ? blank : null;
  if (spot.isNew) return blank;
  const isRetired =
    printed.retiredRows.includes(printed.rows[spot.row] ?? '') ||
    printed.retiredColumns.includes(printed.columns[spot.column] ?? '');
  const isCleared = facet === 'content' || facet === 'note' || facet === 'validation';
  return isRetired && isCleared && written !== null ? blank : null;
}

const contentOfValue = (value: Plain): Plain => (typeof value === 'string' ? cellText(value) : value);
