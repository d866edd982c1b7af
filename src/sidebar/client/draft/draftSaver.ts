import type { Draft } from '../../protocol/planForm';

/** What the saver needs of its surroundings. Milliseconds. */
export interface SaverSurroundings {
  send(draft: Draft): Promise<unknown>;
  now(): number;
  /** Calls `action` once, after `delay`; gives what takes that back. */
  later(action: () => void, delay: number): () => void;
  /** Called with each change of how the draft stands. */
  tell(state: DraftState): void;
}

export type DraftState = 'saved' | 'saving' | 'failed';

const BETWEEN_SAVES = 1000;
const AFTER_FAILURE = 5000;

/**
 * Saves drafts as they come: the first at once, then at most one a second, one at a time, the latest always last. A draft
 * that could not be saved is tried again.
 */
export class DraftSaver {
  private waiting: Draft | null = null;
  private running: Promise<void> | null = null;
  private notBefore = 0;
  private takeBack: (() => void) | null = null;

  constructor(private readonly surroundings: SaverSurroundings) {}

  keep(draft: Draft): void {
    this.waiting = draft;
    this.surroundings.tell('saving');
    this.plan();
  }

  /**
   * Sends what waits at once: the page may be going away. Where a save is under way, beside it; should the page stay after
   * all, the draft is saved again in its turn, so that the two cannot leave the older one.
   */
  hurry(): void {
    if (this.waiting === null) return;
    this.notBefore = 0;
    if (this.running === null) this.plan();
    else this.surroundings.send(this.waiting).catch(() => undefined);
  }

  /** Saves what still waits without the pause, and ends when it is saved or has failed. */
  async flush(): Promise<void> {
    this.notBefore = 0;
    await this.running;
    this.plan();
    await this.running;
  }

  /** Forgets what waits, and ends once nothing is under way: nothing is saved after it. */
  async stop(): Promise<void> {
    this.waiting = null;
    this.takeBack?.();
    this.takeBack = null;
    await this.running;
    this.waiting = null;
  }

  private plan(): void {
    if (this.waiting === null || this.running !== null) return;
    this.takeBack?.();
    this.takeBack = null;
    const delay = this.notBefore - this.surroundings.now();
    if (delay > 0) this.takeBack = this.surroundings.later(() => this.plan(), delay);
    else this.running = this.save(this.waiting);
  }

  private async save(draft: Draft): Promise<void> {
    this.waiting = null;
    this.notBefore = this.surroundings.now() + BETWEEN_SAVES;
    const state = await this.surroundings.send(draft).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    if (state === 'failed') {
      this.waiting ??= draft;
      this.notBefore = this.surroundings.now() + AFTER_FAILURE;
    }
    this.running = null;
    this.surroundings.tell(this.waiting === null || state === 'failed' ? state : 'saving');
    this.plan();
  }
}
