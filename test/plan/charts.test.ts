import { axesOf } from '../../src/plan/inputs/axesOf';
import type { ChartSpec } from '../../src/plan/layout/chartSpec';
import { type PlacedPlan, placePlan } from '../../src/plan/layout/placePlan';
import { linkTo, type TabDefinition, words } from '../../src/plan/layout/tabDefinition';
import { type LivePlan, nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { numberFormats } from '../../src/plan/print/numberFormats';
import { printCharts } from '../../src/plan/print/printCharts';
import { printLinks } from '../../src/plan/print/printLinks';
import { printPlan } from '../../src/plan/printPlan';
import { exampleInputs } from '../support/exampleInputs';

const us = conventionsOf('en_US');
const formats = numberFormats('USD', us);

const spec: ChartSpec = {
  key: 'stages',
  kind: 'stackedBar',
  title: 'Stages',
  runs: 'down',
  heads: 'head',
  points: ['lead', 'win'],
  domain: 'label',
  series: ['one', 'two'],
  at: { row: 'title', column: 'two' },
  width: 400,
  height: 200,
};

/** A tab of rows title, head, lead, win, total and columns keys, label, one, two. */
function tabWith(charts: readonly ChartSpec[], key = 'small'): TabDefinition {
  return {
    key,
    title: key,
    tabColor: '#000000',
    frozen: { frozenRows: 0, frozenColumns: 0 },
    columns: () => ['#keys', 'label', 'one', 'two'].map((column) => ({ key: column, width: 100 })),
    rows: () =>
      ['#keys', 'title', 'head', 'lead', 'win', 'total'].map((row) => ({
        key: row,
        cells: row === '#keys' ? {} : { label: words(row, 'label') },
      })),
    charts: () => charts,
  };
}

function placed(tabs: readonly TabDefinition[], live: LivePlan = nothingLive): PlacedPlan {
  const inputs = exampleInputs();
  return placePlan(tabs, inputs, axesOf(inputs), live);
}

function chartsOf(charts: readonly ChartSpec[], live: LivePlan = nothingLive) {
  const plan = placed([tabWith(charts), tabWith([], 'other')], live);
  const [tab] = plan.tabs;
  if (!tab) throw new Error('there is a tab');
  return printCharts(tab, { plan, formats });
}

const live = (rows: readonly string[], columns: readonly string[]): LivePlan => ({
  tabs: { small: { name: 'small', rows, columns } },
  foreignNames: [],
});

describe('a chart', () => {
  test('runs down columns, from the heads to the last point', () => {
    expect(chartsOf([spec])).toMatchObject([
      {
        key: 'stages',
        tab: 'small',
        domain: { row: 2, column: 1, height: 3, width: 1 },
        series: [
          { row: 2, column: 2, height: 3, width: 1 },
          { row: 2, column: 3, height: 3, width: 1 },
        ],
        legend: 'bottom',
        numberFormat: '',
        row: 1,
        column: 3,
      },
    ]);
  });

  test('runs along rows of another tab', () => {
    const across: ChartSpec = {
      ...spec,
      tab: 'other',
      runs: 'across',
      heads: 'label',
      points: ['one', 'two'],
      domain: 'head',
      series: ['win'],
      shape: 'whole',
    };
    expect(chartsOf([across])).toMatchObject([
      {
        tab: 'other',
        domain: { row: 2, column: 1, height: 1, width: 3 },
        series: [{ row: 4, column: 1, height: 1, width: 3 }],
        legend: 'none',
        numberFormat: '#,##0',
      },
    ]);
  });

  test('reaches over rows of the user’s and rows that the plan no longer has', () => {
    const rows = ['#keys', 'title', 'head', 'lead', '', 'gone', 'win', 'total'];
    const [chart] = chartsOf([spec], live(rows, ['#keys', 'label', '', 'one', 'two']));
    expect(chart?.series).toEqual([
      { row: 2, column: 3, height: 5, width: 1 },
      { row: 2, column: 4, height: 5, width: 1 },
    ]);
  });

  test('is refused where it would show something else than its points, or a line that is not there', () => {
    const { points: _, ...rest } = spec;
    expect(() => chartsOf([{ ...rest, points: ['lead', 'total'] }])).toThrow(
      'chart stages: win stands between its points',
    );
    expect(() => chartsOf([{ ...rest, points: ['title'] }])).toThrow('chart stages: points come after head');
    expect(() => chartsOf([{ ...rest, points: [] }])).toThrow('chart stages: points come after head');
    expect(() => chartsOf([{ ...spec, series: ['three'] }])).toThrow('chart stages: there is no three');
    expect(() => chartsOf([{ ...spec, tab: 'nowhere' }])).toThrow('chart stages: there is no tab nowhere');
  });
});

describe('a link', () => {
  const guide: TabDefinition = {
    ...tabWith([], 'guide'),
    rows: () => [
      { key: '#keys', cells: {} },
      { key: 'to', cells: { label: linkTo('small') } },
    ],
  };
  const tabs = [guide, tabWith([])];

  test('shows the name that the tab has', () => {
    const plan = placed(tabs, live(['#keys'], ['#keys']));
    const renamed = placed(tabs, {
      tabs: { small: { name: 'Mine', rows: ['#keys'], columns: ['#keys'] } },
      foreignNames: [],
    });
    expect([plan.nameOf('small'), renamed.nameOf('small')]).toEqual(['small', 'Mine']);
    const [tab] = plan.tabs;
    expect(tab && printLinks(tab, plan)).toEqual([{ row: 1, column: 1, tab: 'small' }]);
  });

  test('to a tab that the plan does not have is refused', () => {
    const plan = placed([guide]);
    const [tab] = plan.tabs;
    expect(() => tab && printLinks(tab, plan)).toThrow('A link to small, which is no tab of the plan');
  });
});

test('every chart of the plan has cells, a title of its own on its tab, and fits into its row', () => {
  const plan = printPlan(exampleInputs(), nothingLive, us);
  const drawn = plan.tabs.filter(({ charts }) => charts.length > 0);
  expect(drawn.map(({ key }) => key)).toContain('funnel');
  for (const { charts, rows, look } of drawn) {
    expect(new Set(charts.map(({ title }) => title)).size).toBe(charts.length);
    for (const chart of charts) {
      expect(chart.series.length).toBeGreaterThan(0);
      expect(look.rowHeights[rows[chart.row] ?? '']).toBeGreaterThanOrEqual(chart.height);
    }
  }
});
