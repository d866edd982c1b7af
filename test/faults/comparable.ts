import type { Host } from '../../host/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../host/workbookSnapshot';

/**
 * Everything that anybody can see or refer to, a line for each cell, format, chart, name; ids left out, as they differ from run
 * to run.
 */
export const comparable = (host: Host): string => lines(host, (sheet) => !isJournal(sheet));

/** The same of visible sheets only: what is to be whole at once, whatever else waits for the next start. */
export const visiblePart = (host: Host): string => lines(host, ({ hidden }) => !hidden);

/** Lines that only one of two has: a few of each. */
export function difference(a: string, b: string): string {
  const only = (these: string, those: string) => {
    const other = new Set(those.split('\n'));
    return these.split('\n').filter((line) => !other.has(line));
  };
  const shown = (sign: string, found: readonly string[]) => found.slice(0, 3).map((line) => `${sign} ${line}`);
  return [...shown('-', only(a, b)), ...shown('+', only(b, a))].join('\n');
}

function lines(host: Host, isSeen: (sheet: SheetSnapshot) => boolean): string {
  const snapshot = host.snapshot();
  const sheets = snapshot.sheets.filter(isSeen);
  const nameOf = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const named = (text: string) => text.replace(/"sheetId":"([^"]*)"/g, (_, id) => `"sheet":"${nameOf.get(id)}"`);
  return [...sheets.flatMap(sheetLines).map(named), ...namesIn(snapshot)].join('\n');
}

/** How many hidden sheets of ours there are besides the plan's tabs: journals and tabs in the making. */
export const hiddenSheetsOfOurs = (host: Host): number =>
  host
    .snapshot()
    .sheets.filter((sheet) => isJournal(sheet) || /^Tandem |^staged/.test(sheet.metadata.tandem ?? sheet.name)).length;

/** Cells that show `#REF!`, on any tab. */
export const brokenCells = (host: Host): readonly string[] =>
  host
    .snapshot()
    .sheets.filter((sheet) => !isJournal(sheet))
    .flatMap(({ name, cells }) =>
      cells
        .filter(({ value, formula }) => value === '#REF!' || formula?.includes('#REF'))
        .map(({ row, column }) => `${name} ${row} ${column}`),
    );

const isJournal = (sheet: SheetSnapshot): boolean => sheet.hidden && sheet.metadata.tandem === 'journal';

function sheetLines({ id: _, cells, charts, ...sheet }: SheetSnapshot): readonly string[] {
  const byPlace = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    JSON.stringify(sheet),
    ...byPlace.map((cell) => `${sheet.name} ${JSON.stringify(cell)}`),
    ...charts.map(({ id: _id, ...chart }) => `${sheet.name} chart ${JSON.stringify(chart)}`),
  ];
}

function namesIn({ names, sheets }: WorkbookSnapshot) {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return names.map(({ name, sheetId, zone }) => `${name} ${nameOf.get(sheetId)} ${JSON.stringify(zone)}`).sort();
}
