/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { join } from 'node:path';
import { exampleWorkbook } from '../../host/commandLine/exampleWorkbook';
import { projectRoot } from '../../host/projectRoot';
import { metrics } from '../../src/core/metrics/registry';
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession({ addIn: join(projectRoot, 'dist'), firstWorkbook: exampleWorkbook });

scenario('the self-test from the menu comes to the front and says that every example passes', async (bench) => {
  const examples = metrics.flatMap((metric) => metric.examples).length;
  await bench.choose('Self-test');
  await bench.page.locator('.wb-working').waitFor({ state: 'detached' });
  await bench.page.locator('.o-sheet.active').filter({ hasText: 'Self-test' }).waitFor();
  expect((await bench.look('B3', 'Self-test')).display).toBe(`${examples} of ${examples} pass`);
});
