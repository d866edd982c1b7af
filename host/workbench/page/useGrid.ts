import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Host } from '../../host';
import { messageOf } from './messageOf';
import { type GridMessages, mountGrid } from './mountGrid';
import type { Notices } from './useNotices';
import type { Asking } from './useQuestion';

interface GridOptions extends Pick<Notices, 'show'>, Pick<Asking, 'ask'> {
  readonly host: Host;
}

export interface GridPlace {
  /** The element that the grid is drawn into. */
  readonly place: RefObject<HTMLElement | null>;
  /** Gives the keyboard back to the grid. */
  readonly focusGrid: () => void;
}

/** Draws the engine's grid, whose messages are shown as the page's own. */
export function useGrid({ host, show, ask }: GridOptions): GridPlace {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const messages: GridMessages = {
      notifyUser: ({ text }) => show('info', text),
      raiseError: (text, callback) => {
        show('error', text);
        callback?.();
      },
      askConfirmation: async (text, confirm, cancel) => ((await ask(text, 'OK')) ? confirm() : cancel?.()),
    };
    if (place.current !== null) {
      mountGrid(place.current, host.model, messages).catch((error: unknown) => show('error', messageOf(error)));
    }
  }, [host, show, ask]);

  // The grid takes the focus when it is redrawn and nothing else on the page has it.
  const focusGrid = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
    remeasureGrid();
  }, []);
  return { place, focusGrid };
}

/** Lets the grid fit its place again: it measures itself when the window changes, not when its neighbour opens. */
export function remeasureGrid(): void {
  window.dispatchEvent(new Event('resize'));
}
