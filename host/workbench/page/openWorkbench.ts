import { createHost } from '../../createHost';
import type { Host, SavedWorkbook } from '../../host';
import type { AddInFiles } from '../server/addInFiles';
import { fetchJson } from './fetchJson';
import { messageOf } from './messageOf';
import { showFirstTable } from './showFirstTable';
import { type KeptWorkbook, keptWorkbook } from './workbookStore';

/** All that the page shows. */
export interface OpenedWorkbench {
  readonly host: Host;
  readonly title: string;
  /** Goes into each sidebar before its own scripts. */
  readonly sidebarScript: string;
  /** What a person should know about the workbook that opened; null where it is the one they expect. */
  readonly warning: string | null;
}

const firstTitle = 'Revenue plan';

/** Loads the add-in and the workbook: the one of the last visit, else the one that the server has for first visits. */
export async function openWorkbench(): Promise<OpenedWorkbench> {
  const [addIn, sidebarScript, kept] = await Promise.all([
    fetchJson<AddInFiles>('add-in.json'),
    fetch('sidebarScript.js').then((response) => response.text()),
    keptWorkbook(),
  ]);
  const { workbook, warning } = kept === null ? await firstWorkbook() : { workbook: kept.workbook, warning: null };
  const host = hostOf(addIn, workbook, kept);
  host.open();
  showFirstTable(host.model);
  // For whoever looks into the workbook from the browser's console.
  Object.assign(window, { tandemHost: host });
  return { host, sidebarScript, warning, title: kept?.title ?? firstTitle };
}

async function firstWorkbook(): Promise<{ workbook: SavedWorkbook | null; warning: string | null }> {
  try {
    return { workbook: await fetchJson<SavedWorkbook | null>('workbook.json'), warning: null };
  } catch (error) {
    return { workbook: null, warning: `The example could not be made, so this workbook is empty. ${messageOf(error)}` };
  }
}

function hostOf({ code, html }: AddInFiles, workbook: SavedWorkbook | null, kept: KeptWorkbook | null): Host {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return createHost({ code, html, timeZone, ...(workbook && { workbook }) });
  } catch (error) {
    if (kept === null) {
      throw error;
    }
    throw new Error('The workbook kept in this browser could not be opened.', { cause: error });
  }
}
