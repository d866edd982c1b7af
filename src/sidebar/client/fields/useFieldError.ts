import { useState } from 'preact/hooks';
import { usePlan } from '../state/planContext';

/** The error to show under the field at a path, and a handler that tells that the field was left. */
export function useFieldError(path: string): { readonly error: string; leave(): void } {
  const { troubles, showBlanks } = usePlan();
  const [wasLeft, setLeft] = useState(false);
  const trouble = troubles.get(path);
  const shows = trouble !== undefined && (trouble.kind !== 'blank' || wasLeft || showBlanks);
  return { error: shows ? trouble.says : '', leave: () => setLeft(true) };
}
