import { useState } from 'preact/hooks';
import { explain } from '../explain';
import type { Session } from '../state/useSession';

/** Brings a cell to the front, and what to say where that failed; '' where it did not. */
export function useGoToCell({ call }: Session): { readonly show: (cell: string) => void; readonly trouble: string } {
  const [trouble, setTrouble] = useState('');
  const show = (cell: string) => {
    setTrouble('');
    call({ kind: 'goToCell', cell }).catch((error: unknown) => setTrouble(explain(error).sentence));
  };
  return { show, trouble };
}
