import type { Page } from 'playwright-core';
import { exampleInputs } from '../../support/exampleInputs';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const inputs = exampleInputs();
const withPlan = { ...emptySheet, generation: 3, inputs, inputsRevision: 'r3', undo: { generation: 3, losses: [] } };

async function generateExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from an example company' }).click();
  await page.getByRole('button', { name: /^6\. Review/ }).click();
  await page.getByRole('button', { name: 'Generate the plan' }).click();
}

const slowly = () => new Promise<null>((done) => setTimeout(() => done(null), 150));

scenario(
  'the progress bar goes up step by step, in numbers and words',
  () => new ScriptedServer(emptySheet, { stage: slowly }),
  async (page) => {
    await generateExample(page);
    const bar = page.getByRole('progressbar');
    const seen: string[] = [];
    for (const tab of ['Guide', 'Inputs', 'Funnel', 'Goals', 'Checks']) {
      await page.getByText(`Preparing ${tab}`).waitFor();
      seen.push(`${await bar.getAttribute('aria-valuetext')} ${await bar.getAttribute('aria-valuenow')}`);
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
    await page.getByRole('button', { name: /^6\. Review/ }).click();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The sheet changed since this draft' }).waitFor();
    await page.getByRole('row', { name: 'Selling weeks 46 48' }).waitFor();
  },
);

scenario(
  'undo asks with what would be lost, and keeps the plan on a no',
  () => new ScriptedServer({ ...withPlan, undo: { generation: 3, losses: ['Goals!C9: a note'] } }),
  async (page, server) => {
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByRole('alertdialog').getByText('Goals!C9: a note').waitFor();
    await page.getByRole('button', { name: 'Keep the plan' }).click();
    expect(server.asked('undo')).toHaveLength(0);
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByRole('button', { name: 'Undo and lose it' }).click();
    await page.getByText('Undone: the spreadsheet is as it was before.').waitFor();
    expect(server.asked('undo')).toEqual([{ kind: 'undo', losses: ['Goals!C9: a note'] }]);
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
  'formulas that were typed over can be looked at and restored',
  () => new ScriptedServer({ ...withPlan, overwritten: [{ cell: 'Funnel!E7', formula: '=D7', found: '120' }] }),
  async (page, server) => {
    await page.getByRole('button', { name: 'Funnel!E7' }).click();
    await page.getByLabel('Restore the plan’s formulas').check();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
    expect(server.asked('goToCell')).toEqual([{ kind: 'goToCell', cell: 'Funnel!E7' }]);
    expect(server.asked('prepare')[0]?.generation).toMatchObject({ overwritten: 'restore', startedFrom: 'r3' });
  },
);
