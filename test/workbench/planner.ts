import type { Host } from '../../host/host';
import type { Bench } from './Bench';

/** Opens the sidebar from the menu and waits for its first screen. */
export async function openPlanner(bench: Bench): Promise<void> {
  await bench.choose('Open planner');
  await bench.sidebar.getByRole('heading', { level: 1 }).waitFor();
}

/** Closes the sidebar with its own button. */
export async function closePlanner({ page }: Bench): Promise<void> {
  // As long as a person's finger is on the button.
  await page.getByRole('button', { name: 'Close Tandem' }).click({ delay: 80 });
  await page.locator('.wb-sidebar iframe').waitFor({ state: 'detached' });
}

/** Waits for a screen of the sidebar. */
export async function heading({ sidebar }: Bench, name: string): Promise<void> {
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
}

/** Presses a button of the sidebar. */
export async function press({ sidebar }: Bench, name: string | RegExp): Promise<void> {
  await sidebar.getByRole('button', { name }).click();
}

/** Types into a field of the sidebar and leaves it. */
export async function fill({ sidebar }: Bench, name: string, text: string): Promise<void> {
  const field = sidebar.getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.blur();
}

/** Generates the example company’s plan, from an empty sheet. */
export async function generateExample(bench: Bench): Promise<void> {
  await openPlanner(bench);
  await press(bench, 'Start from an example company');
  await press(bench, /^7\. Review/);
  await press(bench, 'Generate the plan');
  await heading(bench, 'The plan is in your spreadsheet');
}

/** A cell and what it holds. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** The first cell of a named range, with what it holds. */
export function named({ page }: Bench, name: string): Promise<Spot | null> {
  return page.evaluate((wanted) => {
    const { names, sheets } = (globalThis as unknown as { tandemHost: Host }).tandemHost.snapshot();
    const range = names.find((each) => each.name === wanted);
    const sheet = sheets.find((each) => each.id === range?.sheetId);
    if (range === undefined || sheet === undefined) return null;
    const { top: row, left: column } = range.zone;
    const cell = sheet.cells.find((each) => each.row === row && each.column === column);
    return { sheet: sheet.name, row, column, value: cell?.value ?? '' };
  }, name);
}

/** Types into the first cell of a named range, as a person does. */
export async function typeInto(bench: Bench, name: string, text: string): Promise<void> {
  const spot = await named(bench, name);
  if (spot === null) throw new Error(`There is no range named ${name}`);
  await bench.page.locator('.o-sheet', { hasText: spot.sheet }).click();
  await bench.type(`${String.fromCharCode(65 + spot.column)}${spot.row + 1}`, text);
}
