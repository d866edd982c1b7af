/** From the sidebar's frame to the page. */
export type FromSidebar =
  | { readonly tandem: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  /** A call failed and the sidebar gave no failure handler: nobody else would show it. */
  | { readonly tandem: 'unhandled'; readonly message: string }
  | { readonly tandem: 'close' }
  | { readonly tandem: 'focusGrid' };

/** From the page to the sidebar's frame: how one call ended. */
export type ToSidebar =
  | { readonly tandem: 'success'; readonly id: number; readonly value: unknown }
  | { readonly tandem: 'failure'; readonly id: number; readonly message: string };

/** A message of this kind, among whatever else arrives at a window. */
export function isOurs(message: unknown): message is { tandem: string } {
  return typeof message === 'object' && message !== null && 'tandem' in message;
}
