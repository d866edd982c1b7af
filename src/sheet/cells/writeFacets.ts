import { sameContent } from '../formulas/sameFormula';
import { type FacetGrids, type FacetName, facetNames, type Sheet } from './facet';
import { facets } from './facets';
import { gridOf, type Plain, type PlainGrid } from './plain';
import { rectangles } from './rectangles';

/**
 * Gives cells the facets that they are to have and have not yet, in few calls. Both grids begin at A1; null in `target`
 * is a cell that may not be written to. Answers which facets were written.
 */
export function writeFacets(sheet: Sheet, target: FacetGrids, found: FacetGrids): ReadonlySet<FacetName> {
  const written = new Set<FacetName>();
  const guarded = guardedCells(target, found);
  const lifted = guarded && blanked(guarded);
  if (lifted && writeGrid(sheet, 'validation', lifted, found.validation)) written.add('validation');
  const wanted = guarded ? { ...target, validation: firstKnown(target.validation, guarded) } : target;
  const standing = lifted ? { ...found, validation: firstKnown(lifted, found.validation) } : found;
  for (const facet of facetNames) {
    if (writeGrid(sheet, facet, wanted[facet], standing[facet])) written.add(facet);
  }
  return written;
}

/** Writes one facet; true where there was something to write. */
function writeGrid(
  sheet: Sheet,
  facet: FacetName,
  target: PlainGrid | undefined,
  found: PlainGrid | undefined,
): boolean {
  if (!target) return false;
  const needed = target.map((cells, row) =>
    cells.map((plain, column) => plain !== null && !sameContent(plain, found?.[row]?.[column] ?? null)),
  );
  const allowed = target.map((cells) => cells.map((plain) => plain !== null));
  const blocks = rectangles(needed, allowed);
  for (const { row, column, height, width } of blocks) {
    const grid = gridOf(height, width, (i, j) => target[row + i]?.[column + j] as Plain);
    facets[facet].write(sheet.getRange(row + 1, column + 1, height, width), grid);
  }
  return blocks.length > 0;
}

/**
 * Rules on cells whose content changes: Sheets refuses even a script's value where the rule refuses it, so these rules
 * are lifted first and put back, or replaced, afterwards. null where there are none.
 */
function guardedCells(target: FacetGrids, found: FacetGrids): PlainGrid | null {
  const { content } = target;
  if (!content || !found.validation) return null;
  const guarded = content.map((cells, row) =>
    cells.map((plain, column) => {
      const rule = found.validation?.[row]?.[column] || null;
      const changes = plain !== null && !sameContent(plain, found.content?.[row]?.[column] ?? null);
      return changes ? rule : null;
    }),
  );
  return guarded.some((cells) => cells.some((rule) => rule !== null)) ? guarded : null;
}

const blanked = (grid: PlainGrid): PlainGrid => grid.map((cells) => cells.map((plain) => (plain === null ? null : '')));

/** Cell by cell what the one grid says, or else the other. */
function firstKnown(one: PlainGrid | undefined, other: PlainGrid | undefined): PlainGrid {
  const shape = one ?? other ?? [];
  return shape.map((cells, row) => cells.map((_, column) => one?.[row]?.[column] ?? other?.[row]?.[column] ?? null));
}
