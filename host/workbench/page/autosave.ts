import { messageOf } from './messageOf';

/** Where the latest changes are. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Autosave {
  /** Something changed: save once `delay` milliseconds pass without a further change. */
  touch(): void;
  /** Saves now what has not been saved. */
  flush(): Promise<void>;
  /** No more saves, not even one that is due. Resolves when the one that may be running has ended. */
  stop(): Promise<void>;
}

export interface AutosaveOptions {
  /** Milliseconds without a change before a save. */
  readonly delay: number;
  readonly save: () => Promise<void>;
  readonly onState: (state: SaveState) => void;
}

/** Saves some time after the last change of a burst, one save at a time, and says how it went. */
export function autosave({ delay, save, onState }: AutosaveOptions): Autosave {
  let due: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  async function saveChanges(): Promise<void> {
    if (!changed || isStopped) {
      return;
    }
    changed = false;
    try {
      await save();
      onState({ kind: changed ? 'pending' : 'saved' });
    } catch (error) {
      onState({ kind: 'failed', message: messageOf(error) });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(due);
    running = running.then(saveChanges);
    return running;
  }

  return {
    touch() {
      changed = true;
      onState({ kind: 'pending' });
      clearTimeout(due);
      due = setTimeout(flush, delay);
    },
    flush,
    stop() {
      clearTimeout(due);
      isStopped = true;
      return running;
    },
  };
}
