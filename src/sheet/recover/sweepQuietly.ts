import type { Spreadsheet } from '../cells/facet';
import { readState } from '../state/stateStore';
import { taggedSheets } from '../state/taggedSheets';
import { sweep } from './sweep';

/** The plan stands: an older journal that cannot be deleted now is swept at the next start. */
export function sweepQuietly(spreadsheet: Spreadsheet): void {
  try {
    sweep(spreadsheet, taggedSheets(spreadsheet), readState(spreadsheet));
  } catch (error) {
    console.warn(`An older journal was left: ${String(error)}`);
  }
}
