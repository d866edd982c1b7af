import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { projectRoot } from '../../../host/projectRoot';

const axe = readFileSync(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
// The levels that the sidebar promises, and what axe recommends beyond them.
const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`;

/** What axe finds wrong with a page as it is now: each rule with the elements that break it. */
export async function accessibilityTroubles(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Elements that reach out of the sidebar's width. */
export function tooWide(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.closest('.unseen, svg') && element.getBoundingClientRect().right > window.innerWidth + 0.5,
      )
      .map((element) => `${element.tagName}.${element.className}`),
  );
}
