import { useEffect } from 'preact/hooks';
import { messageOf } from './messageOf';

// The browser reports this where a grid that is being resized resizes again; nothing is wrong.
const harmless = 'ResizeObserver loop';

/** Shows what nobody caught, which would otherwise be seen only in the console. */
export function useUncaughtErrors(show: (message: string) => void): void {
  useEffect(() => {
    const report = (thrown: unknown) => {
      const message = messageOf(thrown);
      if (!message.startsWith(harmless)) {
        show(message);
      }
    };
    const onError = (event: ErrorEvent) => report(event.error ?? event.message);
    const onRejection = (event: PromiseRejectionEvent) => report(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [show]);
}
