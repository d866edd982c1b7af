import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { printPlan } from '../../src/plan/printPlan';
import { tabPurposes } from '../../src/plan/tabs/guide/tabPurposes';
import { planTabs } from '../../src/plan/tabs/planTabs';
import { exampleInputs } from '../support/exampleInputs';
import { formulaOf, printedCells } from '../support/printedCells';

const plan = printPlan(exampleInputs(), nothingLive, conventionsOf('en_US'));
const cellsOf = (tab: string) => printedCells(plan).filter((located) => located.tab.key === tab);

test('Guide comes first and leads to each of the other tabs, in their order', () => {
  const [guide, ...others] = planTabs.map(({ key }) => key);
  expect(guide).toBe('guide');
  expect(tabPurposes.map(([tab]) => tab)).toEqual(others);
  expect(plan.tabs[0]?.links.map(({ tab }) => tab)).toEqual(others);
});

test('Guide says which version of the add-in it is from', () => {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8'));
  expect(cellsOf('guide').map(({ cell }) => cell.content)).toContain(`Tandem ${version}`);
});

test('no formula reads Benchmarks, and it holds texts alone', () => {
  const readers = printedCells(plan).filter((located) => /Benchmarks!/.test(formulaOf(located) ?? ''));
  expect(readers).toEqual([]);
  const figures = cellsOf('benchmarks').filter(({ tab, row }) => (tab.rows[row] ?? '').startsWith('#benchmark-'));
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter(({ cell }) => cell.role !== 'label' || typeof cell.content !== 'string')).toEqual([]);
});

test('each benchmark has its own row', () => {
  const rows = plan.tabs[plan.tabs.length - 1]?.rows ?? [];
  expect(new Set(rows).size).toBe(rows.length);
});
