import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import type { FacetGrids, Sheet } from '../cells/facet';
import { facetNames } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { type ChartTarget, chartTarget } from '../charts/chartTarget';
import type { GenerationRequest } from '../generation';
import { readHighlights } from '../highlights/highlightRules';
import type { Journal, TabBefore, WrittenTab } from '../journal/journal';
import { linksBefore } from '../links/linkTarget';
import { type LiveBook, writtenTab } from '../live/liveBook';
import { keyedBlock } from '../live/liveTab';
import { mergeTab } from '../merge/mergeTab';
import type { TabTarget } from '../merge/tabTarget';
import { writtenCells } from '../merge/writtenCells';
import { columnAxis, rowAxis } from '../sheets/axis';
import { mendStaged } from '../stage/mendStaged';
import { stagedSheets } from '../stage/stagedSheets';
import { tagSheet } from '../state/taggedSheets';
import { addNames, missingNames } from './addNames';
import { adoptKeys } from './adoptKeys';
import { commitJournaled } from './commitJournaled';
import { drawOver } from './drawOver';
import { insertLines } from './insertLines';
import { namesBefore } from './namesBefore';
import { outgrownNames } from './outgrownNames';
import { tabBefore } from './tabBefore';
import { writeTab } from './writeTab';
import { writtenTabOf } from './writtenTabOf';

interface Standing {
  readonly target: TabTarget;
  readonly found: FacetGrids;
  readonly before: TabBefore;
  readonly charts: ChartTarget | null;
}

/**
 * Puts a plan into the sheet, whole or not at all: keys, new lines, cells, staged tabs and names. Answers what became of
 * the tabs that stood.
 */
export function commitPlan(
  book: LiveBook,
  printed: PrintedPlan,
  policy: GenerationRequest['overwritten'],
): readonly TabTarget[] {
  const { spreadsheet, state } = book;
  const planned = new Set(printed.tabs.map(({ key }) => key));
  const standing = book.tabs
    .filter(({ key }) => planned.has(key))
    .map((live) => standingTab(book, printed, live.key, policy));
  const targets = standing.map(({ target }) => target);
  const staged = stagedSheets(book.sheets);
  const names = missingNames(spreadsheet, printed.names, new Set(staged.keys()));
  const journal: Journal = {
    generation: state.generation + 1,
    what: 'plan',
    before: standing.map(({ before }) => before),
    madeTabs: [...staged.values()].map((sheet) => sheet.getSheetId()),
    madeNames: names.map(({ name }) => name),
    grownNames: namesBefore(spreadsheet, printed.names, targets),
    written: null,
    earlier: book.standing,
  };
  commitJournaled(book, journal, state.lease?.run ?? '', () => {
    // A tab that the plan no longer has stays as it is, and is remembered as it was written.
    const outlived = (book.standing?.tabs ?? []).filter(({ key }) => !planned.has(key));
    const tabs = [...writeStanding(standing), ...showStaged(staged, printed), ...outlived];
    const sheets = new Map([...book.tabs.map(({ key, sheet }) => [key, sheet] as const), ...staged]);
    const outgrown = outgrownNames(spreadsheet, printed.names, targets);
    const sheetOf = (tab: string) => sheets.get(tab) as Sheet;
    addNames(spreadsheet, [...names, ...outgrown], sheetOf);
    const ours = [...(book.standing?.names ?? []), ...printed.names.map(({ name }) => name)];
    const charts = new Map(standing.map((tab) => [tab.target.printed.key, tab.charts] as const));
    return { tabs: drawOver(tabs, { printed, charts, sheetOf }), names: [...new Set(ours)] };
  });
  return targets;
}

function standingTab(
  book: LiveBook,
  printed: PrintedPlan,
  key: string,
  policy: GenerationRequest['overwritten'],
): Standing {
  const live = book.tabs.find((tab) => tab.key === key);
  const wanted = printed.tabs.find((tab) => tab.key === key);
  if (!live || !wanted) throw new Error(`The plan has no tab ${key} any more`);
  const looks = facetNames.filter((facet) => facet !== 'content');
  const found = { content: live.content, ...readFacets(keyedBlock(live.sheet, live), looks) };
  const written = writtenCells(book.standing, key, book.plan.tabs);
  const target = mergeTab({ printed: wanted, live, found, written, policy });
  const { ours } = readHighlights(live.sheet);
  const last = writtenTab(book.standing, key);
  const charts = chartTarget(wanted, live.sheet, last);
  const links = linksBefore(wanted, live, last);
  const before = { ...tabBefore(target, found, ours, last), links, ...(charts && { charts: charts.before }) };
  return { target, found, before, charts };
}

/** All lines go in before any cell is written: a formula may refer to a new line of another tab. */
function writeStanding(standing: readonly Standing[]): readonly WrittenTab[] {
  for (const { target } of standing) adoptKeys(target.live);
  for (const { target, before } of standing) {
    const hidden = hiddenPlaces(target);
    insertLines(target.live.sheet, rowAxis, before.insertedRows, hidden.rows);
    insertLines(target.live.sheet, columnAxis, before.insertedColumns, hidden.columns);
  }
  const hasMoved = standing.some(({ before }) => before.insertedRows.length + before.insertedColumns.length > 0);
  return standing.map(({ target, before, found }) => {
    const facets = writeTab(target, before, { found, hasMoved });
    const { live, printed, withheld } = target;
    return writtenTabOf(printed, live.sheet.getSheetId(), { facets, withheld, name: live.name });
  });
}

/** Lines that may be hidden: the keys, and what is no longer in the plan. */
function hiddenPlaces({ printed, live }: TabTarget) {
  const places = (keys: readonly string[], retired: readonly string[]) =>
    new Set([0, ...retired.map((key) => keys.indexOf(key))]);
  return { rows: places(live.rows, printed.retiredRows), columns: places(live.columns, printed.retiredColumns) };
}

function showStaged(staged: ReadonlyMap<string, Sheet>, { tabs }: PrintedPlan): readonly WrittenTab[] {
  for (const [key, sheet] of staged) {
    tagSheet(sheet, `tab:${key}`);
    sheet.showSheet();
  }
  return tabs.flatMap((printed: PrintedTab) => {
    const sheet = staged.get(printed.key);
    if (!sheet) return [];
    const facets = mendStaged(sheet, printed);
    return [writtenTabOf(printed, sheet.getSheetId(), { facets, withheld: [], name: printed.title })];
  });
}
