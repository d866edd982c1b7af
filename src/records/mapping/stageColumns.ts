import type { MappedColumn, StageColumn } from '../mapping';
import { type Cell, cellText } from '../table/cell';
import { headerKey } from '../table/headerKey';
import { shareFitting } from './shapeOf';

// HubSpot: Date entered "Contract sent (Sales Pipeline)", hs_date_entered_contractsent, hs_v2_date_entered_contractsent;
// sheets that people keep: Entered Proposal, Proposal entered on.
const HEADERS = [
  /^(?:hs_(?:v2_)?)?date[ _]entered[ _]"?(.+?)"?$/i,
  /^entered (?:on )?(.+)$/i,
  /^(.+?) (?:entered|reached)(?: on| date| at)?$/i,
];
const PIPELINE = /\s*\([^)]*pipeline[^)]*\)$/i;
const mostlyDates = 0.5;

/**
 * Columns that hold the day on which a record entered a stage: by their header, or because a column of dates has the name of
 * a stage that the stage column holds. `body` is a sample of rows.
 */
export function stageColumnsOf(
  headers: readonly string[],
  body: readonly (readonly Cell[])[],
  stage: MappedColumn | undefined,
): readonly StageColumn[] {
  const stages = new Set(stage === undefined ? [] : body.map((row) => headerKey(cellText(row[stage.column]))));
  return headers.flatMap((header, column) => {
    const named = stageNamed(header) ?? (headerKey(header) !== '' && stages.has(headerKey(header)) ? header : null);
    if (named === null || /^current stage$/i.test(named)) return [];
    const share = shareFitting(
      'date',
      body.map((row) => row[column] ?? null),
    );
    return share !== null && share < mostlyDates ? [] : [{ stage: named.replace(PIPELINE, ''), column }];
  });
}

function stageNamed(header: string): string | null {
  for (const pattern of HEADERS) {
    const found = pattern.exec(header.trim());
    if (found?.[1] !== undefined) return found[1].trim();
  }
  return null;
}
