import type { WorkbookSnapshot } from '../../workbookSnapshot';
import { namedFigures } from './namedFigures';
import type { Page } from './page';
import { printPage } from './printPage';
import { printRates } from './printRates';
import type { Rated } from './server';
import type { Surface } from './textTable';

/** What a run has to show. */
export interface Result {
  /** The workbook, as the person named it. */
  readonly out: string;
  readonly goals: Page;
  readonly rated: Rated | null;
  readonly remarks: readonly string[];
  readonly snapshot: WorkbookSnapshot;
}

/** The result as tables for a person. */
export function asText({ out, goals, rated, remarks }: Result, surface: Surface): string {
  const rates = rated === null ? [] : [printRates(rated, surface)];
  const notes = remarks.length === 0 ? [] : [`Notes\n${remarks.map((remark) => `- ${remark}\n`).join('')}`];
  return [...rates, printPage(goals, surface), ...notes, `Written: ${out}\n`].join('\n');
}

/** The result as JSON for a program: every headline under its name, and the Goals page as it is displayed. */
export function asJson({ out, goals: page, rated, remarks, snapshot }: Result): string {
  const sections = page.sections.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) => row.map(({ text }) => text)),
  }));
  const { planState: state, ...goals } = namedFigures(snapshot);
  const rates = rated === null ? null : { by: rated.by, ...rated.report };
  return `${JSON.stringify({ workbook: out, state, goals, page: sections, rates, remarks }, null, 2)}\n`;
}
