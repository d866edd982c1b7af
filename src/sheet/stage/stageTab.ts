import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import type { Spreadsheet } from '../cells/facet';
import { PlanError } from '../planError';
import { hiddenSheetMaker } from '../sheets/hiddenSheet';
import { type TaggedSheet, taggedSheets } from '../state/taggedSheets';
import { stagedSheets } from './stagedSheets';
import { stagedTag } from './stagedTag';
import { unlikeFacets } from './unlikeFacets';
import { writeWholeTab } from './writeWholeTab';

/**
 * Makes the hidden tabs that a plan still lacks, empty but under their final names: a formula may then refer to any of
 * them. A name that Sheets cannot find when a formula is written is not looked for again. Answers all sheets that there are then.
 */
export function makeStagedSheets(
  spreadsheet: Spreadsheet,
  run: string,
  { lacking, sheets }: { readonly lacking: readonly PrintedTab[]; readonly sheets: readonly TaggedSheet[] },
): readonly TaggedSheet[] {
  const staged = stagedSheets(sheets);
  const missing = lacking.filter(({ key }) => !staged.has(key));
  if (missing.length === 0) return sheets;
  const make = hiddenSheetMaker(spreadsheet);
  for (const { key, title } of missing) {
    make({ kind: 'building', id: `${key} ${run}`, tag: stagedTag(key, null) }).setName(title);
  }
  return taggedSheets(spreadsheet);
}

/** Writes one new tab, whole, while it is hidden, and marks it as written. */
export function stageTab(plan: PrintedPlan, key: string, sheets: readonly TaggedSheet[]): void {
  const tab = plan.tabs.find((each) => each.key === key);
  const staged = stagedSheets(sheets).get(key);
  if (!tab || !staged) throw new PlanError(`The plan has no tab ${key}`);
  const written = writeWholeTab(staged.sheet, tab);
  staged.retag(stagedTag(key, unlikeFacets(staged.sheet, tab, written)));
}
