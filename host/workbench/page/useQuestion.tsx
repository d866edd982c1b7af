import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Confirmation, type Question } from './components/Confirmation';

export interface Asking {
  /** Resolves to whether the person said yes. */
  ask(text: string, yes: string): Promise<boolean>;
  /** To be rendered; null while nothing is asked. */
  readonly dialog: VNode | null;
}

/** Asks one question at a time. */
export function useQuestion(): Asking {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useCallback((text: string, yes: string) => {
    return new Promise<boolean>((resolve) => {
      const answered = (answer: boolean) => {
        setQuestion(null);
        resolve(answer);
      };
      setQuestion({ text, yes, onYes: () => answered(true), onNo: () => answered(false) });
    });
  }, []);
  return { ask, dialog: question && <Confirmation {...question} /> };
}
