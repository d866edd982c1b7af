import { useState } from 'preact/hooks';
import { explain } from '../explain';
import type { Session } from '../state/useSession';

interface TabLinksProps {
  readonly session: Session;
  readonly tabs: readonly { readonly key: string; readonly name: string }[];
}

/** The tabs of the plan, each a button that brings it to the front. */
export function TabLinks({ session, tabs }: TabLinksProps) {
  const [trouble, setTrouble] = useState('');
  const show = (tabKey: string) => {
    setTrouble('');
    session.call({ kind: 'activateTab', tabKey }).catch((error: unknown) => setTrouble(explain(error).sentence));
  };
  return (
    <>
      <ul class="tabs" aria-label="Tabs of the plan">
        {tabs.map(({ key, name }) => (
          <li key={key}>
            <button type="button" class="tab" onClick={() => show(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p class="error" role="status">
        {trouble}
      </p>
    </>
  );
}
