import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import { type FacetGrids, type FacetName, facetNames, type Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { type ChartTarget, chartTarget } from '../charts/chartTarget';
import type { GenerationRequest } from '../generation';
import { type HighlightRules, readHighlights } from '../highlights/highlightRules';
import type { Journal, TabBefore, WrittenTab } from '../journal/journal';
import { linksBefore } from '../links/linkTarget';
import { type LiveBook, writtenTab } from '../live/liveBook';
import { keyedBlock } from '../live/liveTab';
import { mergeTab } from '../merge/mergeTab';
import type { TabTarget } from '../merge/tabTarget';
import { writtenCells } from '../merge/writtenCells';
import { mendStaged } from '../stage/mendStaged';
import { type StagedSheet, stagedSheets } from '../stage/stagedSheets';
import { addNames, missingNames } from './addNames';
import { adoptKeys } from './adoptKeys';
import { commitJournaled } from './commitJournaled';
import { drawOver } from './drawOver';
import { asIdle, idleFacets } from './idleFacets';
import { lengthenTab } from './lengthenTab';
import { namesBefore } from './namesBefore';
import { outgrownNames } from './outgrownNames';
import { tabBefore } from './tabBefore';
import { writeTab } from './writeTab';
import { writtenTabOf } from './writtenTabOf';

interface Standing {
  readonly target: TabTarget;
  readonly found: FacetGrids;
  readonly idle: readonly FacetName[];
  readonly rules: HighlightRules;
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
  const named = spreadsheet.getNamedRanges();
  const names = missingNames(named, printed.names, new Set(staged.keys()));
  const journal: Journal = {
    generation: state.generation + 1,
    what: 'plan',
    before: standing.map(({ before }) => before),
    madeTabs: [...staged.values()].map(({ id }) => id),
    madeNames: names.map(({ name }) => name),
    grownNames: namesBefore(named, printed.names, targets),
    written: null,
    earlier: book.standing,
  };
  commitJournaled(book, journal, state.lease?.run ?? '', () => {
    // A tab that the plan no longer has stays as it is, and is remembered as it was written.
    const outlived = (book.standing?.tabs ?? []).filter(({ key }) => !planned.has(key));
    const tabs = [...writeStanding(standing), ...showStaged(staged, printed, hasInsertions(standing)), ...outlived];
    const sheets = sheetsByKey([...book.tabs, ...[...staged].map(([key, { sheet }]) => ({ key, sheet }))]);
    const outgrown = outgrownNames(spreadsheet, printed.names, targets);
    const sheetOf = (tab: string) => sheets.get(tab) as Sheet;
    addNames(spreadsheet, [...names, ...outgrown], sheetOf);
    const ours = [...(book.standing?.names ?? []), ...printed.names.map(({ name }) => name)];
    const charts = new Map(standing.map((tab) => [tab.target.printed.key, tab.charts] as const));
    return {
      tabs: drawOver(tabs, { printed, charts, sheetOf, hasMoved: hasInsertions(standing) }),
      names: [...new Set(ours)],
    };
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
  const last = writtenTab(book.standing, key);
  const idle = idleFacets(wanted, live, last);
  const looks = facetNames.filter((facet) => facet !== 'content' && !idle.includes(facet));
  const found = { content: live.content, ...readFacets(keyedBlock(live.sheet, live), looks) };
  const written = writtenCells(book.standing, key, book.plan.tabs);
  const target = mergeTab({ printed: wanted, live, found, written, policy });
  const rules = readHighlights(live.sheet);
  const charts = chartTarget(wanted, live.sheet, last);
  const links = linksBefore(wanted, live, last);
  const before = { ...tabBefore(target, found, rules.ours, last), links, ...(charts && { charts: charts.before }) };
  return { target, found, idle, rules, before, charts };
}

/** All lines go in before any cell is written: a formula may refer to a new line of another tab. */
function writeStanding(standing: readonly Standing[]): readonly WrittenTab[] {
  for (const { target } of standing) adoptKeys(target.live);
  for (const { target } of standing) lengthenTab(target);
  const hasMoved = hasInsertions(standing);
  return standing.map(({ target, before, found, idle, rules }) => {
    const written = writeTab(target, before, { found, rules, hasMoved });
    const facets = { ...asIdle(target.printed, idle), ...written };
    const { live, printed, withheld } = target;
    return writtenTabOf(printed, live.sheet.getSheetId(), { facets, withheld, name: live.name });
  });
}

const hasInsertions = (standing: readonly Standing[]): boolean =>
  standing.some(({ before }) => before.insertedRows.length + before.insertedColumns.length > 0);

const sheetsByKey = (tabs: readonly { readonly key: string; readonly sheet: Sheet }[]): ReadonlyMap<string, Sheet> =>
  new Map(tabs.map(({ key, sheet }) => [key, sheet]));

function showStaged(
  staged: ReadonlyMap<string, StagedSheet>,
  { tabs }: PrintedPlan,
  hasMoved: boolean,
): readonly WrittenTab[] {
  for (const [key, { sheet, retag }] of staged) {
    retag(`tab:${key}`);
    sheet.showSheet();
  }
  return tabs.flatMap((printed: PrintedTab) => {
    const found = staged.get(printed.key);
    if (!found) return [];
    const facets = mendStaged(found.sheet, printed, { unlike: found.unlike ?? facetNames, hasMoved });
    return [writtenTabOf(printed, found.id, { facets, withheld: [], name: printed.title })];
  });
}
