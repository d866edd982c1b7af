import type { Host } from '../../host';
import type { Notice } from './useNotices';

type Message = Pick<Notice, 'kind' | 'text'>;

/**
 * Reads what the add-in said by `Ui.alert` and `Spreadsheet.toast` since the last reading. An alert stays until it is
 * dismissed; unlike in Sheets the run that gave it goes on meanwhile.
 */
export function newMessages({ ui }: Host): () => readonly Message[] {
  let alerts = ui.alerts.length;
  let toasts = ui.toasts.length;
  let dialog = ui.dialog;
  return () => {
    const messages: Message[] = [
      ...ui.alerts.slice(alerts).map((text): Message => ({ kind: 'message', text })),
      ...ui.toasts.slice(toasts).map((text): Message => ({ kind: 'info', text })),
    ];
    if (ui.dialog !== null && ui.dialog !== dialog) {
      messages.push({ kind: 'error', text: `The workbench shows sidebars but no dialogs: ${ui.dialog.title}` });
    }
    alerts = ui.alerts.length;
    toasts = ui.toasts.length;
    dialog = ui.dialog;
    return messages;
  };
}
