import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Host } from '../../host';
import type { FromSidebar, ToSidebar } from '../sidebar/messages';
import { messageOf } from './messageOf';
import { newMessages } from './newMessages';
import { nextPaint } from './nextPaint';
import type { Notices } from './useNotices';

type SidebarPage = NonNullable<Host['sidebar']>;

interface ScriptsOptions extends Pick<Notices, 'show'> {
  readonly host: Host;
  /** After each run, failed ones too: they may have written before they failed. */
  readonly onRan: () => void;
  readonly onFocusGrid: () => void;
}

export interface Scripts {
  readonly sidebar: SidebarPage | null;
  /** Runs what a person chose from the menu. Rejects with what the function threw. */
  run(functionName: string): Promise<void>;
  closeSidebar(): void;
  /** Serves one message of the sidebar's frame. */
  serve(message: FromSidebar, answer: (answer: ToSidebar) => void): void;
}

/**
 * Runs the add-in's functions for the menu and the sidebar. A run holds the page until it ends, so before each the page
 * draws: the sidebar shows its progress between two calls. Calls run one after another in the order they came, where
 * Apps Script runs up to ten at once and keeps the others waiting.
 */
export function useScripts({ host, show, onRan, onFocusGrid }: ScriptsOptions): Scripts {
  const [sidebar, setSidebar] = useState(host.sidebar);
  const unread = useMemo(() => newMessages(host), [host]);
  const previous = useRef<Promise<unknown>>(Promise.resolve());

  const inTurn = useCallback(
    (work: () => unknown): Promise<unknown> => {
      const runNow = () => {
        const before = host.sidebar;
        try {
          return work();
        } finally {
          if (host.sidebar !== before) {
            setSidebar(host.sidebar);
          }
          for (const { kind, text } of unread()) {
            show(kind, text);
          }
          onRan();
        }
      };
      const result = previous.current.then(nextPaint).then(runNow);
      previous.current = result.catch(() => undefined);
      return result;
    },
    [host, show, unread, onRan],
  );

  const run = useCallback(
    async (functionName: string) => {
      await inTurn(() => host.choose(functionName));
    },
    [host, inTurn],
  );

  const closeSidebar = useCallback(() => {
    setSidebar(null);
    onFocusGrid();
  }, [onFocusGrid]);

  const serve = useCallback(
    async (message: FromSidebar, answer: (answer: ToSidebar) => void) => {
      switch (message.tandem) {
        case 'call':
          return answer(await outcome(message.id, () => inTurn(() => host.run(message.name, ...message.args))));
        case 'unhandled':
          return show('error', message.message);
        case 'close':
          return closeSidebar();
        case 'focusGrid':
          return onFocusGrid();
      }
    },
    [host, inTurn, show, closeSidebar, onFocusGrid],
  );

  return { sidebar, run, closeSidebar, serve };
}

async function outcome(id: number, run: () => Promise<unknown>): Promise<ToSidebar> {
  try {
    return { tandem: 'success', id, value: await run() };
  } catch (error) {
    return { tandem: 'failure', id, message: messageOf(error) };
  }
}
