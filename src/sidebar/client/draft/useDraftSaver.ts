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
    // The close button is outside the page: on the way to it the pointer, then the focus, leaves. Once the page is hidden, a
    // call may not get through any more.
    const page = document.documentElement;
    page.addEventListener('mouseleave', hurry);
    window.addEventListener('blur', hurry);
    window.addEventListener('pagehide', hurry);
    return () => {
      page.removeEventListener('mouseleave', hurry);
      window.removeEventListener('blur', hurry);
      window.removeEventListener('pagehide', hurry);
    };
  }, [saver]);
  return { saver, draftState };
}
