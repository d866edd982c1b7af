import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import type { Sheet, Spreadsheet } from '../cells/facet';
import { PlanError } from '../planError';
import { makeHiddenSheet } from '../sheets/hiddenSheet';
import { writeWholeTab } from './writeWholeTab';

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
  writeWholeTab(sheet, tab);
}
