import { useCallback, useState } from 'preact/hooks';
import { messageOf } from './messageOf';
import { nextPaint } from './nextPaint';

export interface Attempts {
  /** Something that a person asked for is at work. */
  readonly isWorking: boolean;
  /** Does what a person asked for, once the page has drawn that it is at work. What it throws is shown. */
  attempt(action: () => Promise<void>): Promise<void>;
}

/** Does what a person asks for and never loses an error. */
export function useAttempt(onError: (message: string) => void): Attempts {
  const [working, setWorking] = useState(0);
  const attempt = useCallback(
    async (action: () => Promise<void>) => {
      setWorking((count) => count + 1);
      try {
        await nextPaint();
        await action();
      } catch (error) {
        onError(messageOf(error));
      } finally {
        setWorking((count) => count - 1);
      }
    },
    [onError],
  );
  return { isWorking: working > 0, attempt };
}
