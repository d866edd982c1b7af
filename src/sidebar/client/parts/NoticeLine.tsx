import type { Session } from '../state/useSession';
import { Icon } from './Icon';

/** What just happened, above the screen, with the way back where there is one. */
export function NoticeLine({ session }: { readonly session: Session }) {
  const { notice } = session.state;
  return (
    <div class="notice" role="status" hidden={notice === null}>
      <span>{notice?.says}</span>
      {notice?.offer === 'discardDraft' && (
        <button type="button" class="link" onClick={session.discardDraft}>
          Discard
        </button>
      )}
      {notice?.offer === 'bringDraftBack' && (
        <button type="button" class="link" onClick={session.bringDraftBack}>
          Bring it back
        </button>
      )}
      <button type="button" class="icon" aria-label="Close this message" onClick={session.closeNotice}>
        <Icon name="remove" />
      </button>
    </div>
  );
}
