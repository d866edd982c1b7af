import type { GenerationOutcome, GenerationRequest, PreparedGeneration } from '../../../sheet/generation';
import type { CallServer } from '../callServer';

/** How far a generation is. */
export interface Progress {
  /** Calls that are done, of `total`; `total` is 0 until the first reply says how many there will be. */
  readonly done: number;
  readonly total: number;
  readonly says: string;
  /** False from the moment on in which the plan is being written into the sheet. */
  readonly cancellable: boolean;
}

export interface GenerationWatch {
  tell(progress: Progress): void;
  /** Asked between calls: true gives up, as long as that is possible. */
  isCancelled(): boolean;
}

/** null: given up before anything was changed. */
export type GenerationEnd = { readonly prepared: PreparedGeneration; readonly outcome: GenerationOutcome } | null;

/**
 * Generates the plan, each step a call of its own: prepare, stage each new tab, commit. What was prepared is taken back
 * when a step fails or the person cancels. Rejects with the error of the step that failed.
 */
export async function generatePlan(
  call: CallServer,
  generation: GenerationRequest,
  watch: GenerationWatch,
): Promise<GenerationEnd> {
  watch.tell({ done: 0, total: 0, says: 'Reading the spreadsheet', cancellable: true });
  const prepared = await call({ kind: 'prepare', generation });
  const { run } = prepared;
  const staged = await stageTabs(call, generation, prepared, watch).catch(async (error: unknown) => {
    await takeBack(call, run);
    throw error;
  });
  if (!staged) {
    await call({ kind: 'cancel', run });
    return null;
  }
  const done = prepared.tabsToStage.length + 1;
  watch.tell({ done, total: done + 1, says: 'Writing the plan', cancellable: false });
  const outcome = await call({ kind: 'commit', generation, run });
  return { prepared, outcome };
}

/** False where the person cancelled. */
async function stageTabs(
  call: CallServer,
  generation: GenerationRequest,
  { run, tabsToStage }: PreparedGeneration,
  watch: GenerationWatch,
): Promise<boolean> {
  const total = tabsToStage.length + 2;
  for (const [at, { key, title }] of tabsToStage.entries()) {
    if (watch.isCancelled()) return false;
    watch.tell({ done: at + 1, total, says: `Preparing ${title}`, cancellable: true });
    await call({ kind: 'stage', generation, run, tabKey: key });
  }
  return !watch.isCancelled();
}

/** What cannot be taken back now is swept when the sidebar opens next; the step's own error is the one to show. */
async function takeBack(call: CallServer, run: string): Promise<void> {
  await call({ kind: 'cancel', run }).catch(() => undefined);
}
