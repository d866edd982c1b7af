import { activateTab } from '../../sheet/activateTab';
import { clearDraft, readDraft, saveDraft } from '../../sheet/drafts';
import { goTo } from '../../sheet/goTo';
import { planGeneration } from '../../sheet/planGeneration';
import { rowTabs } from '../../sheet/rows/rowTabs';
import { tabRows } from '../../sheet/rows/tabRows';
import { writeRowsReport } from '../../sheet/rows/writeRowsReport';
import type { Replies } from '../protocol';
import { answer } from './answer';
import { parseRequest } from './parseRequest';

/**
 * The one function that the sidebar calls: takes a request of `protocol.ts`, gives its reply. Throws an Error whose
 * message a person can act on.
 */
export function serve(message: unknown): Replies[keyof Replies] {
  return answer(parseRequest(message), {
    generation: planGeneration,
    drafts: { saveDraft, readDraft, clearDraft },
    rows: { rowTabs, tabRows, writeRowsReport },
    activateTab,
    goTo,
  });
}
