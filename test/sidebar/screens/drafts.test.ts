import type { Page } from 'playwright-core';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import type { Draft } from '../../../src/sidebar/protocol/planForm';
import { exampleInputs } from '../../support/exampleInputs';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const inputs = exampleInputs();
const withPlan = { ...emptySheet, generation: 3, inputs, inputsRevision: 'r3' };
const draft: Draft = {
  form: { ...formOf(inputs, numberMarks('en_US')), revenueGoal: '26M' },
  locale: 'en-US',
  step: 1,
  startedFrom: 'r3',
  taken: {},
};

function serverWith(status: typeof emptySheet, kept: Draft): ScriptedServer {
  const server = new ScriptedServer(status);
  server.draft = kept;
  return server;
}

const goal = (page: Page) => page.getByRole('textbox', { name: 'Revenue goal', exact: true });

scenario(
  'typing saves a draft, at most one a second, and the last of it',
  () => new ScriptedServer(),
  async (page, server) => {
    await page.getByRole('button', { name: 'Start a plan' }).click();
    const started = Date.now();
    await goal(page).pressSequentially('$24,000,000', { delay: 60 });
    await page.getByText('Draft saved').waitFor();
    const seconds = Math.ceil((Date.now() - started) / 1000);
    expect(server.asked('saveDraft').length).toBeLessThanOrEqual(seconds + 1);
    expect(server.draft?.form.revenueGoal).toBe('$24,000,000');
  },
);

scenario(
  'a draft is there again after a reload, with what was typed as it was',
  () => new ScriptedServer(),
  async (page) => {
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await goal(page).fill('24 mil');
    await page.getByText('Draft saved').waitFor();
    await page.reload();
    await page.getByText('Draft restored.').waitFor();
    expect(await goal(page).inputValue()).toBe('24 mil');
  },
);

scenario(
  'closing right after a keystroke still saves it',
  () => new ScriptedServer(),
  async (page, server) => {
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await goal(page).pressSequentially('24');
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await page.waitForTimeout(200);
    expect(server.draft?.form.revenueGoal).toBe('24');
  },
);

scenario(
  'a draft that cannot be saved is said so, and saved once that works again',
  () => {
    let fails = true;
    const server: ScriptedServer = new ScriptedServer(emptySheet, {
      saveDraft: ({ draft: sent }) => {
        if (fails) {
          fails = false;
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        }
        server.draft = sent;
        return null;
      },
    });
    return server;
  },
  async (page, server) => {
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await goal(page).fill('24M');
    await page.getByText('Draft not saved, trying again').waitFor();
    await page.getByText('Draft saved').waitFor();
    expect(server.draft?.form.revenueGoal).toMatch(/^24(M|,000,000)$/);
  },
);

scenario(
  'a discarded draft is gone, and comes back when that was a mistake',
  () => serverWith(withPlan, draft),
  async (page, server) => {
    await page.getByText('Draft restored.').waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('heading', { name: '$24M plan' }).waitFor();
    expect(server.draft).toBeNull();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: /^1\. Goal/ }).click();
    expect(await goal(page).inputValue()).toBe('26M');
  },
);

const stale: Draft = { ...draft, startedFrom: 'r2', taken: {} };

scenario(
  'a stale draft shows what differs; the sheet’s values can be used',
  () => serverWith(withPlan, stale),
  async (page, server) => {
    await page.getByRole('heading', { name: 'The sheet changed since this draft' }).waitFor();
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      'Input\tSheet\tDraft',
      'Revenue goal\t24,000,000\t26,000,000',
    ]);
    await page.getByRole('button', { name: 'Use the sheet’s values' }).click();
    await page.getByRole('heading', { name: '$24M plan' }).waitFor();
    expect(server.asked('discardDraft')).toHaveLength(1);
  },
);

scenario(
  'a stale draft that is kept generates over the sheet as it is now',
  () => serverWith(withPlan, stale),
  async (page, server) => {
    await page.getByRole('button', { name: 'Keep the draft’s values' }).click();
    await page.getByRole('button', { name: /^7\. Review/ }).click();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
    expect(server.asked('prepare')[0]?.generation).toMatchObject({ startedFrom: 'r3', inputs: { revenueGoal: 26e6 } });
  },
);
