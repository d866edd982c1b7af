import type { Page } from 'playwright-core';
import type { PlanStatus } from '../../../src/sheet/generation';
import { exampleInputs } from '../../support/exampleInputs';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const inputs = exampleInputs();
const withPlan: PlanStatus = {
  ...emptySheet,
  generation: 3,
  inputs,
  inputsRevision: 'r3',
  undo: { generation: 3, what: 'plan' },
};
const overwritten = [
  { cell: 'Funnel!E7', formula: '=D7', found: '120' },
  { cell: 'Goals!C9', formula: '=Funnel!E7', found: '=Funnel!E7*2' },
  { cell: 'Goals!C10', formula: '=Funnel!E8', found: '' },
];

async function generateExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from an example company' }).click();
  await page.getByRole('button', { name: /^7\. Review/ }).click();
  await page.getByRole('button', { name: 'Generate the plan' }).click();
}

const slowly = () => new Promise<null>((done) => setTimeout(() => done(null), 150));

/** Tabs are staged no sooner than the test has seen the bar stand at them. */
const seenAt = new EventTarget();
const seenTabs = new Set<string>();
const onceSeen = (tab: string) =>
  new Promise<null>((done) => {
    if (seenTabs.has(tab)) done(null);
    seenAt.addEventListener(tab, () => done(null));
  });
const see = (tab: string): void => {
  seenTabs.add(tab);
  seenAt.dispatchEvent(new Event(tab));
};

scenario(
  'the progress bar goes up step by step, in numbers and words',
  () => new ScriptedServer(emptySheet, { stage: ({ tabKey }) => onceSeen(tabKey) }),
  async (page) => {
    await generateExample(page);
    const bar = page.getByRole('progressbar');
    const seen: string[] = [];
    for (const tab of ['Guide', 'Inputs', 'Funnel', 'Goals', 'Checks']) {
      await page.getByText(`Preparing ${tab}`).waitFor();
      seen.push(`${await bar.getAttribute('aria-valuetext')} ${await bar.getAttribute('aria-valuenow')}`);
      see(tab.toLowerCase());
    }
    expect(seen).toEqual([
      'Preparing Guide 14',
      'Preparing Inputs 29',
      'Preparing Funnel 43',
      'Preparing Goals 57',
      'Preparing Checks 71',
    ]);
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
  },
);

scenario(
  'cancelling leaves the sheet alone and the form as it was',
  () => new ScriptedServer(emptySheet, { stage: slowly }),
  async (page, server) => {
    await generateExample(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(server.asked('cancel')).toHaveLength(1);
    expect(server.asked('commit')).toHaveLength(0);
    await page.getByRole('heading', { name: 'Ready to generate?' }).waitFor();
  },
);

scenario(
  'the result opens the tabs that it names, and tells what to know',
  () => {
    const remarks = ['A tab named Goals is yours: the plan’s is named Goals 2.'];
    const server: ScriptedServer = new ScriptedServer(emptySheet, {
      commit: () => ({ generation: 1, tabs: [{ key: 'goals', name: 'Goals 2' }], remarks }),
    });
    return server;
  },
  async (page, server) => {
    await generateExample(page);
    await page.getByText('A tab named Goals is yours').waitFor();
    // The sheet turns to the first tab that was staged by itself.
    const guide = { kind: 'activateTab', tabKey: 'guide' };
    expect(server.asked('activateTab')).toEqual([guide]);
    await page.getByRole('button', { name: 'Goals 2' }).click();
    await page.waitForTimeout(100);
    expect(server.asked('activateTab')).toEqual([guide, { kind: 'activateTab', tabKey: 'goals' }]);
  },
);

const several = 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';

scenario(
  'several Google accounts have a hint of their own, and trying again works',
  () => {
    let refusals = 1;
    return new ScriptedServer(emptySheet, {
      prepare: () => {
        if (refusals-- > 0) throw new Error(several);
        return { run: 'r', tabsToStage: [], cells: 0, rowsToInsert: 0, columnsToInsert: 0, remarks: [] };
      },
    });
  },
  async (page) => {
    await generateExample(page);
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain('Signed in to several Google accounts?');
    expect(await alert.innerText()).not.toContain('PERMISSION_DENIED');
    await page.getByText('Your spreadsheet is as it was before.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
  },
);

scenario(
  'a plan whose reply got lost is recognised in the sheet',
  () => {
    const server: ScriptedServer = new ScriptedServer(emptySheet, {
      commit: ({ generation }) => {
        server.status = { ...emptySheet, generation: 1, inputs: generation.inputs, inputsRevision: 'r1' };
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    return server;
  },
  async (page) => {
    await generateExample(page);
    await page.getByText('The connection broke, but the plan is in the sheet.').waitFor();
    await page.getByRole('heading', { name: '$24M plan' }).waitFor();
  },
);

scenario(
  'inputs that changed in the sheet meanwhile are shown, not overwritten',
  () => {
    const server: ScriptedServer = new ScriptedServer(withPlan, {
      prepare: () => {
        server.status = { ...withPlan, inputs: { ...inputs, sellingWeeks: 46 }, inputsRevision: 'r4' };
        throw new Error('The inputs in the sheet were changed since.');
      },
    });
    return server;
  },
  async (page) => {
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.getByRole('button', { name: /^7\. Review/ }).click();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The sheet changed since this draft' }).waitFor();
    await page.getByRole('row', { name: 'Selling weeks 46 48' }).waitFor();
  },
);

scenario(
  'undo asks with what would be lost and what would break, and keeps the plan on a no',
  () =>
    new ScriptedServer(withPlan, {
      undoCost: () => ({ losses: ['Goals!C9: a note'], references: ['My tab!A4: =Goals!C9*2'] }),
    }),
  async (page, server) => {
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByRole('alertdialog').getByText('Goals!C9: a note').waitFor();
    await page.getByRole('alertdialog').getByText('My tab!A4: =Goals!C9*2').waitFor();
    await page.getByRole('button', { name: 'Keep the plan' }).click();
    expect(server.asked('undo')).toHaveLength(0);
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByRole('button', { name: 'Undo and lose it' }).click();
    await page.getByText('Undone: the spreadsheet is as it was before.').waitFor();
    expect(server.asked('undo')).toEqual([
      { kind: 'undo', losses: ['Goals!C9: a note'], references: ['My tab!A4: =Goals!C9*2'] },
    ]);
  },
);

scenario(
  'undoing a first plan keeps what was typed as a draft',
  () => new ScriptedServer(),
  async (page, server) => {
    await generateExample(page);
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByText('Undone: the spreadsheet is as it was before. Draft restored.').waitFor();
    expect(server.draft?.form.company).toBe('Brightwater Instruments');
  },
);

scenario(
  'formulas that were typed over can be looked at, and restored one by one or all at once',
  () => new ScriptedServer({ ...withPlan, overwritten }),
  async (page, server) => {
    await page.getByRole('heading', { name: '3 formulas were typed over' }).waitFor();
    const items = page.locator('.overwritten-cell');
    expect(await items.nth(1).innerText()).toContain('=Funnel!E7*2');
    expect(await items.nth(2).innerText()).toContain('nothing');
    await page.getByRole('button', { name: 'Go to Funnel!E7' }).click();
    await page.getByRole('button', { name: 'Restore the formula of Funnel!E7' }).click();
    await page.getByText('Funnel!E7 has its formula back.').waitFor();
    await page.getByRole('button', { name: 'Restore all 2' }).click();
    await page.getByText('2 cells have their formulas back.').waitFor();
    expect(server.asked('goToCell')).toEqual([{ kind: 'goToCell', cell: 'Funnel!E7' }]);
    expect(server.asked('restore')).toEqual([
      { kind: 'restore', formulas: overwritten.slice(0, 1) },
      { kind: 'restore', formulas: overwritten.slice(1) },
    ]);
    expect(server.asked('prepare')).toEqual([]);
    await page.getByRole('button', { name: 'Undo restoring formulas' }).waitFor();
  },
);

scenario(
  'a formula that changed meanwhile is not restored, and the reason shows',
  () =>
    new ScriptedServer(
      { ...withPlan, overwritten },
      {
        restore: () => {
          throw new Error('Funnel!E7 changed in the sheet since you were shown it. Look again, then restore.');
        },
      },
    ),
  async (page) => {
    await page.getByRole('button', { name: 'Restore all 3' }).click();
    await page.getByText('Funnel!E7 changed in the sheet since you were shown it.').waitFor();
    expect(await page.getByRole('button', { name: 'Restore all 3' }).isEnabled()).toBe(true);
  },
);

scenario(
  'a generation keeps or restores what was typed over, as the review says',
  () => new ScriptedServer({ ...withPlan, overwritten }),
  async (page, server) => {
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.getByRole('button', { name: /^7\. Review/ }).click();
    await page.getByLabel('Restore the plan’s formulas').check();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
    expect(server.asked('prepare')[0]?.generation).toMatchObject({ overwritten: 'restore', startedFrom: 'r3' });
  },
);

const news = ['Segment Public sector was added with the figures of Enterprise and a share of 0%.'];

scenario(
  'what was added in the sheet is told, and generated from the summary',
  () => new ScriptedServer({ ...withPlan, news }),
  async (page, server) => {
    await page.getByText(news[0] as string).waitFor();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
    expect(server.asked('prepare')[0]?.generation).toMatchObject({ inputs, overwritten: 'keep', startedFrom: 'r3' });
  },
);

scenario(
  'what was taken out in the sheet is told with what it leaves to put right',
  () =>
    new ScriptedServer({
      ...withPlan,
      inputs: { ...inputs, segments: inputs.segments.slice(0, 2) },
      news: ['Segment Enterprise was taken out: its rows stay, cleared and hidden.'],
    }),
  async (page) => {
    await page.getByText('Segment Enterprise was taken out').waitFor();
    await page.getByText(/Shares of the goal .* 100%/).waitFor();
    expect(await page.getByRole('button', { name: 'Generate again' }).count()).toBe(0);
  },
);
