import type { Spreadsheet } from '../cells/facet';
import { PlanError } from '../planError';
import { recover } from '../recover/recover';
import { openState } from '../state/stateStore';

/**
 * Does the work of a step and, if it fails, puts the workbook back and gives the run up. What people can put right is
 * told as it is; what a service refused is told with what it said.
 *
 * @throws PlanError
 */
export function safely<T>(spreadsheet: Spreadsheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isBack = putBack(spreadsheet);
    if (error instanceof PlanError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new PlanError(`Google Sheets did not take the plan (${said}). ${isBack ? unchanged : unfinished}`);
  }
}

function putBack(spreadsheet: Spreadsheet): boolean {
  try {
    recover(spreadsheet, openState(spreadsheet), () => false);
    return true;
  } catch {
    return false;
  }
}

const unchanged = 'The workbook is as it was before. Try again in a minute.';
const unfinished = 'Open Tandem again: it first puts the workbook back as it was before.';
