import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../messageOf';
import { type OpenedWorkbench, openWorkbench } from '../openWorkbench';
import { Failed } from './Failed';
import { Workbench } from './Workbench';

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'open'; readonly opened: OpenedWorkbench };

/** The whole page: loading, then the workbench, or what went wrong. */
export function Page() {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  useEffect(() => {
    openWorkbench().then(
      (opened) => setPhase({ kind: 'open', opened }),
      (error: unknown) => setPhase({ kind: 'failed', message: withCause(error) }),
    );
  }, []);
  switch (phase.kind) {
    case 'loading':
      return (
        <p class="wb-loading" role="status">
          Loading Tandem…
        </p>
      );
    case 'failed':
      return <Failed message={phase.message} />;
    case 'open':
      return <Workbench {...phase.opened} />;
  }
}

function withCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : `${messageOf(error)} ${messageOf(cause)}`;
}
