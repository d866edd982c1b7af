import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as BrowserProcess, Page } from 'playwright-core';
import { launchBrowser } from '../../../host/browser/launchBrowser';
import { projectRoot } from '../../../host/projectRoot';
import type { ServerRequest } from '../../../src/sidebar/protocol';
import type { ScriptedServer } from './ScriptedServer';

const slowest = 60_000;
const address = 'http://sidebar.test/';
const screenshots = join(projectRoot, 'build', 'screenshots');

/** What a person does in the sidebar, and what they see; `server` is the other end of its calls. */
export type SidebarScenario = (
  name: string,
  server: () => ScriptedServer,
  act: (page: Page, server: ScriptedServer) => Promise<void>,
) => void;

/**
 * Opens the built Sidebar.html in a page of the sidebar's width, with nothing to reach but a scripted server: any request
 * to a network fails, and an uncaught error fails the test.
 */
export function sidebarSession(height = 720): SidebarScenario {
  let browser: BrowserProcess;
  const html = readFileSync(join(projectRoot, 'dist', 'Sidebar.html'), 'utf8');

  beforeAll(async () => {
    browser = await launchBrowser();
  }, slowest);
  afterAll(async () => browser?.close());

  return (name, makeServer, act) => {
    test(
      name,
      async () => {
        const page = await browser.newPage({ viewport: { width: 300, height }, locale: 'en-US' });
        const server = makeServer();
        const uncaught: string[] = [];
        page.on('pageerror', (error) => uncaught.push(error.message));
        try {
          await openSidebar(page, html, server);
          await act(page, server);
          expect(uncaught).toEqual([]);
        } catch (error) {
          await photograph(page, name);
          throw error;
        } finally {
          await page.close();
        }
      },
      slowest,
    );
  };
}

// As text: what a test runner makes of a function may call helpers that the page does not have.
const googleScript = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    serve: (request) => void window.answerRequest(request).then(success, failure),
  });
  const ignore = () => undefined;
  window.google = { script: { run: runner(ignore, ignore) } };
`;

/** Opens the sidebar's page with `google.script.run` answered by `server`. */
export async function openSidebar(page: Page, html: string, server: ScriptedServer): Promise<void> {
  await page.route('**', (route) => route.abort());
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.exposeFunction('answerRequest', (request: ServerRequest) => server.answer(request));
  await page.addInitScript({ content: googleScript });
  await page.goto(address);
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name.replace(/[^\w]+/g, '-')}.png`) });
}
