import type { Page } from 'playwright-core';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { exampleInputs } from '../../support/exampleInputs';
import { accessibilityTroubles, tooWide } from '../support/accessibility';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const never = () => new Promise<never>(() => undefined);
const inputs = exampleInputs();
const withPlan = {
  ...emptySheet,
  generation: 3,
  inputs,
  inputsRevision: 'r3',
  undo: { generation: 3, what: 'plan' as const },
};
/** All that may have happened to a plan in the sheet, with texts that do not fit. */
const troubled = {
  ...withPlan,
  overwritten: Array.from({ length: 7 }, (_, i) => ({
    cell: `Trichterberechnung Gesamtunternehmen!E${i + 7}`,
    formula: `=IF(SUM('Trichterberechnung Gesamtunternehmen'!$D$7:$D$19)=0,0,$D${i + 7}*2)`,
    found: i === 2 ? '' : `=IMPORTXML("https://example.com/${'long'.repeat(30)}")`,
  })),
  news: [
    'Segment <img src=x onerror=alert(1)> was added with the figures of Enterprise and a share of 0%.',
    `Demand source ${'Teleprospecting'.repeat(8)} was added.`,
    '3 rows of the plan were deleted on Funnel.',
  ],
};
const cost = {
  losses: ['Funnel!E7: 120', 'Goals!C9: a note'],
  references: [`My tab!A4: =${'Goals!C9+'.repeat(20)}1`, 'שלום!A1: =Goals!C9'],
};
const draft = {
  form: { ...formOf(inputs, numberMarks('en_US')), revenueGoal: '26M' },
  locale: 'en-US',
  step: 1,
  startedFrom: 'r2',
  taken: {},
};

/** As many segments and sources as the plan is made for, with names that do not fit. */
function largePlan(): typeof withPlan {
  const segments = Array.from({ length: 12 }, (_, at) => ({
    ...(inputs.segments[at % 3] as (typeof inputs.segments)[number]),
    key: `s${at}`,
    name: `Öffentliche Verwaltung und Bildungseinrichtungen ${at + 1}`,
    shareOfGoal: at === 0 ? 0.12 : 0.08,
  }));
  const contribution = Object.fromEntries(segments.map(({ key }) => [key, 0.125]));
  const sources = Array.from({ length: 8 }, (_, at) => ({
    ...(inputs.sources[at % 4] as (typeof inputs.sources)[number]),
    key: `d${at}`,
    name: `Teleprospecting-Partnerprogramm ${at + 1}`,
    contribution,
  }));
  return { ...withPlan, inputs: { ...inputs, segments, sources }, spreadsheetLocale: 'de_DE' };
}

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityTroubles(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function walkSteps(page: Page): Promise<void> {
  for (const name of [
    'What is the goal?',
    'Who buys?',
    'Where does demand',
    'How do leads',
    'When is it due',
    'What do both',
  ]) {
    await heading(page, name);
    await isSound(page);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await heading(page, 'Ready to generate?');
  await isSound(page);
}

scenario(
  'opening',
  () => new ScriptedServer(emptySheet, { open: never }),
  async (page) => {
    await page.getByText('Reading the spreadsheet').waitFor();
    await isSound(page);
  },
);

scenario(
  'start, the steps of the example, result and summary',
  () => new ScriptedServer(),
  async (page) => {
    await heading(page, 'One number');
    await isSound(page);
    await page.getByRole('button', { name: 'Start from an example company' }).click();
    await walkSteps(page);
    await page.getByRole('button', { name: 'Generate the plan' }).click();
    await heading(page, 'The plan is in your spreadsheet');
    await isSound(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await heading(page, '$24M plan');
    await isSound(page);
  },
);

scenario(
  'the steps of a plan that was just begun, each left unfinished',
  () => new ScriptedServer(),
  async (page) => {
    await page.getByRole('button', { name: 'Start a plan' }).click();
    await page.getByRole('button', { name: '7. Review' }).click();
    await page.getByRole('button', { name: /^1\. Goal/ }).click();
    await walkSteps(page);
  },
);

scenario(
  'the steps of the largest plan, in German',
  () => new ScriptedServer(largePlan()),
  async (page) => {
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await walkSteps(page);
  },
);

scenario(
  'generating',
  () => new ScriptedServer(emptySheet, { stage: never }),
  async (page) => {
    await page.getByRole('button', { name: 'Start from an example company' }).click();
    await page.getByRole('button', { name: '7. Review' }).click();
    await page.getByRole('button', { name: 'Generate the plan' }).click();
    await page.getByText('Preparing Guide').waitFor();
    await isSound(page);
  },
);

scenario(
  'summary with all that may have happened, and the question before an undo',
  () => new ScriptedServer(troubled, { undoCost: () => cost }),
  async (page) => {
    await heading(page, '$24M plan');
    await isSound(page);
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    await isSound(page);
    await page.getByRole('button', { name: 'Undo this generation' }).click();
    await page.getByRole('alertdialog').waitFor();
    await isSound(page);
  },
);

scenario(
  'names that look like markup or formulas are texts on every step',
  () => {
    const names = ['<img src=x onerror=alert(1)>', '=IMPORTXML("https://example.com","//a")', 'שלום 🚀'];
    const segments = inputs.segments.map((segment, i) => ({ ...segment, name: names[i] ?? segment.name }));
    const sources = inputs.sources.map((source, i) => ({ ...source, name: names[i] ?? source.name }));
    return new ScriptedServer({ ...withPlan, inputs: { ...inputs, company: '<b>Bold</b>', segments, sources } });
  },
  async (page) => {
    await page.getByText('<b>Bold</b>').first().waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await walkSteps(page);
    expect(await page.locator('img, b').count()).toBe(0);
  },
);

scenario(
  'a draft from before the sheet changed',
  () => {
    const server = new ScriptedServer(withPlan);
    server.draft = draft;
    return server;
  },
  async (page) => {
    await heading(page, 'The sheet changed');
    await isSound(page);
    await page.getByRole('button', { name: 'Keep the draft’s values' }).click();
    await heading(page, 'Who buys?');
    await isSound(page);
  },
);

const refusal = () => {
  throw new Error('We’re sorry, a server error occurred. Error code PERMISSION_DENIED.');
};

scenario(
  'a spreadsheet that cannot be read',
  () => new ScriptedServer(emptySheet, { open: refusal }),
  async (page) => {
    await heading(page, 'Tandem could not open');
    await isSound(page);
  },
);

scenario(
  'a plan that could not be generated',
  () => new ScriptedServer(emptySheet, { commit: refusal }),
  async (page) => {
    await page.getByRole('button', { name: 'Start from an example company' }).click();
    await page.getByRole('button', { name: '7. Review' }).click();
    await page.getByRole('button', { name: 'Generate the plan' }).click();
    await heading(page, 'The plan was not generated');
    await isSound(page);
  },
);
