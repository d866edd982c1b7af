import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import { cellText } from '../cells/cellText';
import { type FacetName, facetNames, type Sheet, type Spreadsheet } from '../cells/facet';
import { facets } from '../cells/facets';
import { gridOf, type Plain } from '../cells/plain';
import { printedFacet } from '../cells/printedFacet';
import { sizeLines } from '../commit/sizeLines';
import { readHighlights, replaceHighlights } from '../highlights/highlightRules';
import { plainHighlight } from '../highlights/plainHighlight';
import { PlanError } from '../planError';
import { growGrid } from '../sheets/growGrid';
import { makeHiddenSheet } from '../sheets/hiddenSheet';

/**
 * Makes the hidden tabs that a plan still lacks, empty but under their final names: a formula may then refer to any of
 * them. A name that Sheets cannot find when a formula is written is not looked for again.
 */
export function makeStagedSheets(
  spreadsheet: Spreadsheet,
  run: string,
  { lacking, staged }: { readonly lacking: readonly PrintedTab[]; readonly staged: ReadonlyMap<string, Sheet> },
): ReadonlyMap<string, Sheet> {
  const sheets = new Map(staged);
  for (const { key, title } of lacking) {
    if (sheets.has(key)) continue;
    const sheet = makeHiddenSheet(spreadsheet, { kind: 'building', id: `${key} ${run}`, tag: `staged:${key}` });
    sheet.setName(title);
    sheets.set(key, sheet);
  }
  return sheets;
}

/** Writes one new tab, whole, while it is hidden. */
export function stageTab(plan: PrintedPlan, key: string, sheet: Sheet): void {
  const tab = plan.tabs.find((each) => each.key === key);
  if (!tab) throw new PlanError(`The plan has no tab ${key}`);
  const height = tab.rows.length;
  const width = tab.columns.length;
  growGrid(sheet, { height, width });
  const block = sheet.getRange(1, 1, height, width);
  for (const facet of facetNames) {
    const grid = gridOf(height, width, (row, column) => plainAt(tab, facet, row, column));
    const isUntouched = grid.every((cells) => cells.every((plain) => plain === facets[facet].blank));
    if (!isUntouched) facets[facet].write(block, grid);
  }
  dress(sheet, tab);
}

function plainAt({ cells, rows, columns }: PrintedTab, facet: FacetName, row: number, column: number): Plain {
  const cell = cells[row]?.[column] ?? null;
  if (facet === 'content' && column === 0) return cellText(rows[row] ?? '');
  if (facet === 'content' && row === 0) return cellText(columns[column] ?? '');
  return cell === null ? facets[facet].blank : printedFacet[facet](cell);
}

function dress(sheet: Sheet, tab: PrintedTab): void {
  const { look, highlights } = tab;
  sizeLines(sheet, tab, { rows: () => true, columns: () => true });
  if (look.frozenRows > 0) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns);
  sheet.setTabColor(look.tabColor);
  if (highlights.length > 0) replaceHighlights(sheet, readHighlights(sheet), highlights.map(plainHighlight));
  sheet.hideRows(1);
  sheet.hideColumns(1);
}
