import { createHost } from '../../host/createHost';
import type { Host } from '../../host/host';
import { loadDist } from '../../host/node/loadDist';

const fill = `
function fillTab(name, rows) {
  const sheet = SpreadsheetApp.getActive().insertSheet(name);
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
`;

/** The built add-in in a spreadsheet with tabs that somebody filled, the last of them in front; texts are read as if typed. */
export function hostWithRows(
  tabs: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  options: Parameters<typeof createHost>[0] extends infer Options ? Partial<Options> : never = {},
): Host {
  const dist = loadDist('dist');
  const host = createHost({ ...dist, ...options, code: `${dist.code}${fill}` });
  for (const [name, rows] of Object.entries(tabs)) host.run('fillTab', name, rows);
  host.calls.reset();
  return host;
}
