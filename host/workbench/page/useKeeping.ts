import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Host } from '../../host';
import { type Autosave, autosave, type SaveState } from './autosave';
import { watchChanges } from './watchChanges';
import { keepWorkbook } from './workbookStore';

// Long enough for a burst of typing; a save of a large plan takes a noticeable part of a second.
const delay = 1500;

interface KeepingOptions {
  readonly host: Host;
  readonly title: string;
  readonly onError: (message: string) => void;
}

export interface Keeping extends Autosave {
  readonly state: SaveState;
}

/** Keeps the workbook in this browser as it changes, and at once when the page is left. */
export function useKeeping({ host, title, onError }: KeepingOptions): Keeping {
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latestTitle = useRef(title);
  const saving = useMemo(
    () =>
      autosave({
        delay,
        save: async () => keepWorkbook({ title: latestTitle.current, workbook: host.save() }),
        onState: setState,
      }),
    [host],
  );

  useEffect(() => {
    watchChanges(host.model, saving.touch);
    const leave = () => document.visibilityState === 'hidden' && saving.flush();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [host, saving]);

  useEffect(() => {
    if (latestTitle.current !== title) {
      latestTitle.current = title;
      saving.touch();
    }
  }, [title, saving]);

  useEffect(() => {
    if (state.kind === 'failed') {
      onError(`The workbook could not be kept in this browser: ${state.message}. Download it to be safe.`);
    }
  }, [state, onError]);

  return { ...saving, state };
}
