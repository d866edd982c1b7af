import { useCallback, useState } from 'preact/hooks';

/** A message to the person at the page. Information leaves by itself; messages and errors stay until dismissed. */
export interface Notice {
  readonly id: number;
  readonly kind: 'error' | 'message' | 'info';
  readonly text: string;
}

export interface Notices {
  readonly shown: readonly Notice[];
  show(kind: Notice['kind'], text: string): void;
  dismiss(id: number): void;
}

const infoTime = 6000;
let lastId = 0;

/** The notices on the page. The same text is shown once at a time; information leaves after six seconds. */
export function useNotices(): Notices {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: number) => setShown((notices) => notices.filter((notice) => notice.id !== id)), []);
  const show = useCallback(
    (kind: Notice['kind'], text: string) => {
      const id = ++lastId;
      setShown((notices) => [...notices.filter((notice) => notice.text !== text), { id, kind, text }]);
      if (kind === 'info') {
        setTimeout(dismiss, infoTime, id);
      }
    },
    [dismiss],
  );
  return { shown, show, dismiss };
}
