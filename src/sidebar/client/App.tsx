import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Opening } from '../protocol';
import type { CallServer } from './callServer';
import { type Explanation, explain } from './explain';
import { Failure } from './parts/Failure';
import { OpeningScreen } from './screens/OpeningScreen';
import { SessionScreen } from './screens/SessionScreen';
import type { SidebarStart } from './state/useSession';

interface AppProps {
  readonly call: CallServer;
  /** ISO date. */
  readonly today: string;
  readonly start: SidebarStart;
}

type Stage =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly explanation: Explanation }
  | { readonly at: 'open'; readonly opening: Opening };

/** The sidebar: reads the spreadsheet, then hands over to a session; reads it anew when the session asks for that. */
export function App({ call, today, start }: AppProps) {
  const [stage, setStage] = useState<Stage>({ at: 'opening' });
  const [says, setSays] = useState('');
  const open = useCallback(
    (news: string) => {
      setStage({ at: 'opening' });
      setSays(news);
      call({ kind: 'open' }).then(
        (opening) => setStage({ at: 'open', opening }),
        (error: unknown) => setStage({ at: 'failed', explanation: explain(error) }),
      );
    },
    [call],
  );
  useEffect(() => open(''), [open]);
  if (stage.at === 'opening') return <OpeningScreen />;
  if (stage.at === 'failed') {
    return (
      <main class="screen">
        <div class="body">
          <Failure title="Tandem could not open" explanation={stage.explanation} />
        </div>
        <div class="foot">
          <div class="buttons">
            <button type="button" class="primary" onClick={() => open('')}>
              Try again
            </button>
          </div>
        </div>
      </main>
    );
  }
  return (
    <SessionScreen
      call={call}
      opening={stage.opening}
      today={today}
      news={says}
      start={says === '' ? start : 'planner'}
      reopen={open}
    />
  );
}
