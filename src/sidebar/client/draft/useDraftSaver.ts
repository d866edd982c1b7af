import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CallServer } from '../callServer';
import { DraftSaver, type DraftState } from './draftSaver';

/** A saver for as long as the sidebar is open, with how the draft stands; null before there is anything to save. */
export function useDraftSaver(call: CallServer): {
  readonly saver: DraftSaver;
  readonly draftState: DraftState | null;
} {
  const [draftState, setDraftState] = useState<DraftState | null>(null);
  const saver = useMemo(
    () =>
      new DraftSaver({
        send: (draft) => call({ kind: 'saveDraft', draft }),
        now: () => Date.now(),
        later(action, delay) {
          const timer = setTimeout(action, delay);
          return () => clearTimeout(timer);
        },
        tell: setDraftState,
      }),
    [call],
  );
  useEffect(() => {
    const hurry = () => saver.hurry();
    // A click on the sidebar's own close button takes the focus out of the page first; once the page is hidden, a call
    // may not get through any more.
    window.addEventListener('blur', hurry);
    window.addEventListener('pagehide', hurry);
    return () => {
      window.removeEventListener('blur', hurry);
      window.removeEventListener('pagehide', hurry);
    };
  }, [saver]);
  return { saver, draftState };
}
