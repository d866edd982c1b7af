import type { Host } from '../../host/host';
import type { ChartSnapshot } from '../../host/workbookSnapshot';
import { comparable, difference } from '../faults/comparable';
import { act, costOf, generate, openWorkbook, requestFor, undo } from '../faults/scenario';
import { grownInputs, segment, smallInputs, source } from '../faults/smallInputs';
import { sheetOf } from './support';

function planned(inputs = smallInputs()): Host {
  const host = openWorkbook();
  generate(host, requestFor(host, inputs));
  return host;
}

const again = (host: Host, inputs = smallInputs()): void => generate(host, requestFor(host, inputs));

const titles = (host: Host, tab: string): readonly string[] => sheetOf(host, tab).charts.map(({ title }) => title);

function chartOn(host: Host, tab: string, title: string): ChartSnapshot {
  const chart = sheetOf(host, tab).charts.find((each) => each.title === title);
  if (!chart) throw new Error(`no chart ${title} on ${tab}`);
  return chart;
}

/** What a chart draws: the names of its series, and of each point its name and its numbers. */
function drawing(host: Host, tab: string, title: string): unknown {
  const runtime = host.model.getters.getChartRuntime(chartOn(host, tab, title).id);
  const { labels, datasets } = (runtime as { chartJsConfig: { data: { labels: string[]; datasets: Drawn[] } } })
    .chartJsConfig.data;
  return { labels, series: Object.fromEntries(datasets.map(({ label, data }) => [label, data])) };
}

interface Drawn {
  readonly label: string;
  readonly data: readonly number[];
}

// The goal is 1000: 40% of it small business, and 70% of all from marketing.
const won = {
  labels: ['Small business', 'Mid-market'],
  series: { Marketing: [280, 420], Sales: [120, 180] },
};

describe('the charts of a plan', () => {
  test('show its cells, on their own tab and on another', () => {
    const host = planned();
    expect(drawing(host, 'Funnel', 'Won by segment')).toEqual(won);
    expect(chartOn(host, 'Funnel', 'Won by segment')).toMatchObject({ kind: 'column', isStacked: true });
    expect(drawing(host, 'Goals', 'Quota by source')).toEqual({
      labels: ['Marketing', 'Sales'],
      series: { Total: [700, 300] },
    });
    expect(chartOn(host, 'Goals', 'Quota by source')).toMatchObject({ kind: 'bar', isStacked: false, legend: 'none' });
  });

  test('are left alone by another goal', () => {
    const host = planned();
    const { id } = chartOn(host, 'Funnel', 'Won by segment');
    again(host, smallInputs({ revenueGoal: 2000 }));
    expect(sheetOf(host, 'Funnel').charts).toMatchObject([{ id, title: 'Won by segment' }]);
    expect(host.calls.made.filter(({ name, writes }) => writes && /Chart$/.test(name)).map(({ name }) => name)).toEqual(
      ['Sheet.insertChart', 'Sheet.insertChart'],
    );
  });

  test('take in a segment and a source more, and undo takes them out', () => {
    const host = planned();
    const before = comparable(host);
    const { id } = chartOn(host, 'Funnel', 'Won by segment');
    again(host, grownInputs());
    expect(drawing(host, 'Funnel', 'Won by segment')).toEqual({
      labels: ['Small business', 'Enterprise', 'Mid-market'],
      series: { Marketing: [300, 300, 400], Sales: [180, 180, 240], Channel: [120, 120, 160] },
    });
    expect(chartOn(host, 'Funnel', 'Won by segment').id).toBe(id);
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('leave out a source that the plan no longer has', () => {
    const host = planned(grownInputs());
    const { segments } = grownInputs();
    again(host, smallInputs({ segments, sources: [source('mkt', 'Marketing', 0.7), source('chn', 'Channel', 0.3)] }));
    expect(drawing(host, 'Funnel', 'Won by segment')).toMatchObject({
      series: { Marketing: [210, 210, 280], Channel: [90, 90, 120] },
    });
  });

  test('are put back where the user deleted one, and nowhere twice', () => {
    const host = planned();
    act(host, { tab: 'Funnel', deleteChart: 'Won by segment' });
    again(host);
    expect(titles(host, 'Funnel')).toEqual(['Won by segment']);
    expect(drawing(host, 'Funnel', 'Won by segment')).toEqual(won);
    again(host);
    expect(titles(host, 'Funnel')).toEqual(['Won by segment']);
    undo(host);
    again(host);
    expect(titles(host, 'Funnel')).toEqual(['Won by segment']);
  });

  test('stay where the user moved them, and show the plan again where the user chose other cells', () => {
    const host = planned();
    act(
      host,
      { tab: 'Funnel', moveChart: 'Won by segment' },
      { tab: 'Funnel', pointChart: 'Won by segment', of: ['B4:B5', 'D4:D5'] },
    );
    const { anchor } = chartOn(host, 'Funnel', 'Won by segment');
    const before = comparable(host);
    again(host);
    expect(chartOn(host, 'Funnel', 'Won by segment').anchor).toEqual(anchor);
    expect(drawing(host, 'Funnel', 'Won by segment')).toEqual(won);
    undo(host);
    expect(difference(before, comparable(host))).toBe('');
  });

  test('are not the user’s: those keep everything, also of the same title', () => {
    const host = planned();
    act(host, { tab: 'Funnel', chart: 'Won by segment', of: ['B4:B6', 'C4:C6'] });
    const [, mine] = sheetOf(host, 'Funnel').charts;
    again(host, smallInputs({ revenueGoal: 5 }));
    expect(sheetOf(host, 'Funnel').charts[1]).toEqual(mine);
    undo(host);
    expect(sheetOf(host, 'Funnel').charts[1]).toEqual(mine);
    expect(titles(host, 'Funnel')).toHaveLength(2);
  });

  test('go with the tabs that an undo takes away, and a chart of the user’s there is told before', () => {
    const host = planned();
    act(host, { tab: 'Funnel', chart: 'My chart', of: ['B4:B6', 'C4:C6'] });
    const cost = costOf(host);
    expect(cost.losses).toEqual(['Funnel: the chart "My chart"']);
    undo(host, cost);
    expect(host.snapshot().sheets.map(({ charts }) => charts.length)).toEqual([0]);
  });

  test('name series and points by texts, whatever those look like', () => {
    const names = ['=IMPORTXML("https://example.com", "//a")', '<img src=x onerror=alert(1)>', '+1', '2027'];
    const host = planned(
      smallInputs({
        segments: names.map((name, i) => segment(`s${i}`, name, 0.25)),
        sources: names.map((name, i) => source(`q${i}`, name, 0.25)),
      }),
    );
    expect(drawing(host, 'Funnel', 'Won by segment')).toMatchObject({ labels: names });
    const { series } = chartOn(host, 'Funnel', 'Won by segment');
    const heads = series.map(({ zone }) =>
      sheetOf(host, 'Funnel').cells.find(({ row, column }) => row === zone.top && column === zone.left),
    );
    expect(heads.map((head) => [head?.value, head?.isError])).toEqual(names.map((name) => [name, false]));
  });
});

describe('a tab that is new to a plan that grows', () => {
  test('refers to the right cells, though lines went into other tabs after it was made', () => {
    const host = planned();
    again(host, grownInputs());
    const people = sheetOf(host, 'People').cells.filter(({ formula }) => formula !== null);
    // The first day of the plan is 1 January 2027; its row on Goals came to stand further down with the third source.
    expect(people.map(({ display }) => display)).toEqual(['2,000', '2027-01-01']);
    expect(drawing(host, 'People', 'Quota by source')).toEqual({
      labels: ['Marketing', 'Sales', 'Channel'],
      series: { Total: [1000, 600, 400] },
    });
  });
});

describe('service calls', () => {
  test('are a tab’s list before and after, and what each chart shows, however large the plan', () => {
    const sized = (count: number) =>
      smallInputs({
        segments: Array.from({ length: count }, (_, i) => segment(`s${i}`, `Segment ${i}`, 1 / count)),
        sources: Array.from({ length: count }, (_, i) => source(`q${i}`, `Source ${i}`, 1 / count)),
      });
    const counts = [2, 9].map((count) => {
      const host = openWorkbook();
      return [sized(count), sized(count), sized(count + 1)].map((inputs) => {
        const request = requestFor(host, inputs);
        host.calls.reset();
        generate(host, request);
        return host.calls.made.map(({ name }) => name).filter((name) => /hart/.test(name)).length;
      });
    });
    expect(counts[0]).toEqual(counts[1]);
    // Two charts on two tabs: put in and found again; then listed and looked at; where lines went in, both once more, and changed.
    expect(counts[0]).toEqual([4, 4, 10]);
  });
});
