import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Browser as BrowserProcess } from 'playwright-core';
import { launchBrowser } from '../../host/browser/launchBrowser';
import { projectRoot } from '../../host/projectRoot';
import { type ServerOptions, startServer, type WorkbenchServer } from '../../host/workbench/server/startServer';
import { Bench } from './Bench';

const screenshots = join(projectRoot, 'build', 'screenshots');
const slowest = 60_000;

/** What the workbench serves in a test; by default the small add-in beside this file and an empty workbook. */
export type SessionOptions = Partial<Pick<ServerOptions, 'addIn' | 'firstWorkbook'>>;

/** One thing that a person does in the workbench, and what they see. */
export type Scenario = (name: string, act: (bench: Bench) => Promise<void>) => void;

/**
 * Starts a server and a browser for the test file that calls this, and gives the function that states its tests. Each
 * test has a browser profile of its own with the workbench open; a failing one leaves its picture in build/screenshots/.
 *
 * @example
 * const scenario = workbenchSession({ addIn: join(projectRoot, 'dist') });
 * scenario('a formula computes', async (bench) => { ... });
 */
export function workbenchSession(options: SessionOptions = {}): Scenario {
  let server: WorkbenchServer;
  let browser: BrowserProcess;

  beforeAll(async () => {
    server = await startServer({
      port: { exactly: 0 },
      addIn: join(projectRoot, 'test', 'workbench', 'addIn'),
      firstWorkbook: async () => null,
      ...options,
    });
    browser = await launchBrowser();
  }, slowest);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return (name, act) => {
    test(
      name,
      async () => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        await photographOnFailure(context, name, async () => {
          const bench = new Bench(await context.newPage(), server.url);
          await bench.open();
          await act(bench);
          expect(bench.uncaught).toEqual([]);
        });
      },
      slowest,
    );
  };
}

async function photographOnFailure(context: BrowserContext, name: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    mkdirSync(screenshots, { recursive: true });
    const file = join(screenshots, `${name.replace(/[^\w]+/g, '-')}.png`);
    await context.pages()[0]?.screenshot({ path: file });
    throw error;
  } finally {
    await context.close();
  }
}
