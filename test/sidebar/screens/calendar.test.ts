import type { Page } from 'playwright-core';
import { exampleInputs } from '../../support/exampleInputs';
import { accessibilityTroubles, tooWide } from '../support/accessibility';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const withPlan = { ...emptySheet, generation: 2, inputs: exampleInputs(), inputsRevision: 'r2' };

async function openCalendar(page: Page, start: string): Promise<void> {
  await page.getByRole('button', { name: start }).click();
  await page.getByRole('button', { name: /^5\. Calendar/ }).click();
  await page.getByRole('heading', { level: 1, name: 'When is it due' }).waitFor();
}

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityTroubles(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

scenario(
  'a calendar of weeks asks for the 53rd, and keeps what is due in each quarter',
  () => new ScriptedServer(),
  async (page) => {
    await openCalendar(page, 'Start from an example company');
    expect(await page.getByLabel('Weeks in this year', { exact: true }).count()).toBe(0);
    await page.getByLabel('Periods', { exact: true }).selectOption('4-4-5 weeks');
    await page.getByLabel('Weeks in this year', { exact: true }).selectOption('53');
    expect(await field(page, 'Share of the year due in quarter 4').inputValue()).toBe('33');
    await isSound(page);
  },
);

scenario(
  'quarters that do not add up are said and made 100% in one press',
  () => new ScriptedServer(),
  async (page) => {
    await openCalendar(page, 'Start from an example company');
    await field(page, 'Share of the year due in quarter 1').fill('30');
    await page.getByText('Adds up to 110%, 10% too much').waitFor();
    await page.getByRole('button', { name: 'Make it 100%: shares of the quarters' }).click();
    await page.getByText('Adds up to 100%', { exact: true }).waitFor();
  },
);

scenario(
  'confidence is chosen with the keyboard, and says what it means',
  () => new ScriptedServer(),
  async (page) => {
    await openCalendar(page, 'Start from an example company');
    await page.getByRole('radio', { name: '80%' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('nine years out of ten').waitFor();
    await page.keyboard.press('ArrowRight');
    await field(page, 'Confidence').fill('97.5');
    await page.getByText('97.5% of years').waitFor();
    await field(page, 'Confidence').fill('100');
    await page.getByText('Must be less than 100%').waitFor();
    await isSound(page);
  },
);

scenario(
  'what is changed on Inputs is a press away, and nothing of it is lost',
  () => new ScriptedServer(withPlan),
  async (page, server) => {
    await openCalendar(page, 'Change the plan');
    await page.getByRole('button', { name: 'Sales reps and hires' }).click();
    expect(server.asked('goToCell')).toEqual([{ kind: 'goToCell', cell: 'Tandem_Productivity' }]);
    await page.getByRole('button', { name: /^7\. Review/ }).click();
    await page.getByRole('button', { name: 'Generate again' }).click();
    await page.getByRole('heading', { name: 'The plan is in your spreadsheet' }).waitFor();
    expect(server.asked('commit')[0]?.generation.inputs).toEqual(exampleInputs());
  },
);

scenario(
  'what is wrong on Inputs is said where it cannot be typed',
  () => {
    const inputs = exampleInputs();
    const capacity = { ...inputs.capacity, attritionRate: 4 };
    return new ScriptedServer({ ...withPlan, inputs: { ...inputs, capacity } });
  },
  async (page) => {
    await openCalendar(page, 'Change the plan');
    await page
      .getByText('Attrition of reps, per quarter must be at least 0% and below 100%, got 4 (4% is 0.04)')
      .waitFor();
    await isSound(page);
  },
);
