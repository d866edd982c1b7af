import type { CellValue, WorkbookSnapshot } from '../../workbookSnapshot';

const PREFIX = 'Tandem_';

/** The value of every named range that is one cell: `Tandem_RevenueGoal` under `revenueGoal`. Dates are serial numbers. */
export function namedFigures({ names, sheets }: WorkbookSnapshot): Readonly<Record<string, CellValue>> {
  const figures: Record<string, CellValue> = {};
  for (const { name, sheetId, zone } of names) {
    if (!name.startsWith(PREFIX) || zone.top !== zone.bottom || zone.left !== zone.right) continue;
    const cells = sheets.find(({ id }) => id === sheetId)?.cells ?? [];
    const cell = cells.find(({ row, column }) => row === zone.top && column === zone.left);
    const bare = name.slice(PREFIX.length);
    figures[bare.charAt(0).toLowerCase() + bare.slice(1)] = cell?.value ?? '';
  }
  return figures;
}
