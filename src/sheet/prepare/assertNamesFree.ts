import type { PrintedPlan } from '../../plan/printedPlan';
import type { LiveBook } from '../live/liveBook';
import { PlanError } from '../planError';

/** @throws PlanError where the user gave a name of the plan to a range of their own */
export function assertNamesFree({ spreadsheet, standing, tabs }: LiveBook, { names }: PrintedPlan): void {
  const ours = new Set((standing?.names ?? []).map((name) => name.toLowerCase()));
  const wanted = new Set(names.map(({ name }) => name.toLowerCase()).filter((name) => !ours.has(name)));
  const ourSheets = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
  for (const range of spreadsheet.getNamedRanges()) {
    const name = range.getName();
    if (!wanted.has(name.toLowerCase())) continue;
    const place = range.getRange();
    const sheet = place.getSheet();
    if (ourSheets.has(sheet.getSheetId())) continue;
    throw new PlanError(
      `The name ${name} is taken by ${sheet.getName()}!${place.getA1Notation()}, and the plan needs it. ` +
        'Give your range another name (Data > Named ranges), then generate the plan again.',
    );
  }
}
