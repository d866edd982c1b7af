import type { HostState } from '../hostState';
import type { MenuEntry } from '../menuEntry';
import { HtmlOutput } from './htmlService';
import type { Emulated } from './service';
import { Service } from './service';
import type { UserInterface } from './userInterface';

/** `Base.Ui`: the menu, the sidebar, dialogs and alerts. Prompts are not emulated. */
export class Ui extends Service {
  static override readonly serviceName = 'Ui';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    createMenu: 'free',
    createAddonMenu: 'free',
    showSidebar: 'free',
    showModalDialog: 'free',
    showModelessDialog: 'free',
    alert: 'free',
  };
  private readonly shown: UserInterface;

  constructor(state: HostState) {
    super();
    this.shown = state.ui;
  }

  createMenu = (caption: string) => new Menu(this.shown, caption);
  createAddonMenu = () => new Menu(this.shown, 'Extensions');

  showSidebar(output: HtmlOutput | string): void {
    this.shown.sidebar = shownPage(output, 'Apps Script application');
  }

  showModalDialog(output: HtmlOutput | string, title: string): void {
    this.shown.dialog = { ...shownPage(output, title), title };
  }

  showModelessDialog(output: HtmlOutput | string, title: string): void {
    this.showModalDialog(output, title);
  }

  /** `alert(prompt)` or `alert(title, prompt)`; a person who presses OK. Buttons are not emulated. */
  alert(...texts: readonly unknown[]): void {
    if (!texts.every((text) => typeof text === 'string')) throw new Error('Ui.alert with buttons is not emulated');
    this.shown.alerts.push(texts.join('\n'));
  }
}

function shownPage(output: HtmlOutput | string, otherwise: string): { title: string; html: string } {
  if (!(output instanceof HtmlOutput)) return { title: otherwise, html: String(output) };
  return { title: output.getTitle() || otherwise, html: output.getContent() };
}

/** `Base.Menu`. Submenus are kept flat, their captions after the submenu's own. */
export class Menu extends Service {
  static override readonly serviceName = 'Menu';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    addItem: 'free',
    addSeparator: 'free',
    addSubMenu: 'free',
    addToUi: 'free',
  };
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly shown: UserInterface,
    private readonly caption: string,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ caption: '', functionName: '' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    const within = menu.entries.map((entry) => ({
      ...entry,
      caption: entry.caption && `${menu.caption} > ${entry.caption}`,
    }));
    this.entries.push(...within);
    return this;
  }

  addToUi(): void {
    this.shown.menu = [...this.entries];
  }
}
