import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../host/browser/launchBrowser';
import type { Host } from '../host/host';
import { projectRoot } from '../host/projectRoot';
import { startServer } from '../host/workbench/server/startServer';

// Takes the pictures for the documentation: the workbench with its sidebar, then each tab of the example workbook.

const folder = join(projectRoot, 'docs', 'pictures');
// Charts draw themselves in over about a second.
const drawn = 1500;

await mkdir(folder, { recursive: true });
const server = await startServer({ port: { exactly: 0 } });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  await page.locator('.o-grid canvas').waitFor();
  await openSidebar(page);
  await photograph(page, 'sidebar');
  await page.locator('.wb-sidebar-bar button').click();
  for (const name of await tabsWithContent(page)) {
    await page.locator('.o-sheet').filter({ hasText: name }).first().click();
    await photograph(page, name);
  }
} finally {
  await browser.close();
  await server.close();
}

function tabsWithContent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { getters } = (globalThis as unknown as { tandemHost: Host }).tandemHost.model;
    const shown = getters.getVisibleSheetIds().filter((sheetId) => getters.getCells(sheetId).length > 0);
    return shown.map((sheetId) => getters.getSheetName(sheetId));
  });
}

async function openSidebar(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Tandem' }).click();
  await page.getByRole('menu', { name: 'Tandem' }).getByRole('menuitem').first().click();
  await page.frameLocator('.wb-sidebar iframe').locator('body > *').first().waitFor();
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(drawn);
  const file = join(folder, `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}
