import type { MenuEntry } from '../menuEntry';

/** What the add-in showed: the page draws it, tests look at it. */
export class UserInterface {
  menu: readonly MenuEntry[] = [];
  sidebar: { readonly title: string; readonly html: string } | null = null;
  dialog: { readonly title: string; readonly html: string } | null = null;
  readonly alerts: string[] = [];
  readonly toasts: string[] = [];

  toast(message: string): void {
    this.toasts.push(message);
  }
}
