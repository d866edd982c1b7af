import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Host } from '../../host/host';

/** What a person sees in a cell. */
export type Look = ReturnType<Host['look']>;

/** The workbench as a person at the page uses it. */
export class Bench {
  /** Errors that reached nobody but the console. */
  readonly uncaught: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('pageerror', (error) => this.uncaught.push(error.message));
  }

  /** Opens the workbench and waits for its grid. */
  async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.gridReady();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.gridReady();
  }

  async gridReady(): Promise<void> {
    await this.page.locator('.o-grid canvas').waitFor();
  }

  /**
   * Goes to a cell through the name box and types into it. The first character opens the cell's editor one frame later:
   * what comes within that frame, faster than any person types, would be put before what the cell holds.
   */
  async type(a1: string, text: string): Promise<void> {
    await this.goTo(a1);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.drawn();
    await this.page.keyboard.type(text.slice(1));
    await this.page.keyboard.press('Enter');
    await this.drawn();
  }

  async goTo(a1: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector input');
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    await this.page.waitForFunction(() => document.activeElement?.closest('.o-grid'));
    await this.drawn();
  }

  /** Waits until the page has drawn what it knows: the grid redraws one frame after a change. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** The cell as the grid shows it. The grid is a canvas, so this asks the host that draws it. */
  look(a1: string, sheetName = 'Sheet1'): Promise<Look> {
    return this.page.evaluate(
      ([sheet, cell]) => (globalThis as unknown as { tandemHost: Host }).tandemHost.look(sheet, cell),
      [sheetName, a1] as const,
    );
  }

  /** Moves the pointer over a cell of the first rows and columns. */
  async hover({ row, column }: { readonly row: number; readonly column: number }): Promise<void> {
    const grid = await this.page.locator('.o-grid canvas').boundingBox();
    if (grid === null) {
      throw new Error('The grid is not on the page');
    }
    // The engine's default sizes: headers 48 x 26, cells 96 x 23.
    await this.page.mouse.move(grid.x + 48 + 96 * (column + 0.5), grid.y + 26 + 23 * (row + 0.5), { steps: 3 });
  }

  /** Chooses an entry of Extensions > Tandem with the pointer. */
  async choose(caption: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Extensions' }).click();
    await this.page.getByRole('menuitem', { name: 'Tandem' }).click();
    await this.page.getByRole('menuitem', { name: caption, exact: true }).click();
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.wb-sidebar iframe');
  }

  /** The sidebar's own document. */
  async sidebarFrame(): Promise<Frame> {
    const element = await this.page.locator('.wb-sidebar iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) {
      throw new Error('No sidebar is open');
    }
    return frame;
  }

  /** Waits until the header says that the workbook is kept. */
  async saved(): Promise<void> {
    await this.page.getByText('Saved in this browser').waitFor();
  }

  async tabs(): Promise<string[]> {
    await this.drawn();
    return this.page.locator('.o-sheet .o-sheet-name').allInnerTexts();
  }
}
