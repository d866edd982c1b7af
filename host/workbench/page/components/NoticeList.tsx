import type { Notice, Notices } from '../useNotices';
import { CloseIcon } from './icons';

/** The notices over the page's lower left corner. */
export function NoticeList({ shown, dismiss }: Notices) {
  return (
    <div class="wb-notices">
      {shown.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />
      ))}
    </div>
  );
}

function NoticeCard({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  return (
    <div class={`wb-notice wb-notice-${notice.kind}`} role={notice.kind === 'info' ? 'status' : 'alert'}>
      <span>{notice.text}</span>
      <button type="button" class="wb-icon-button" aria-label="Dismiss" onClick={onDismiss}>
        <CloseIcon />
      </button>
    </div>
  );
}
