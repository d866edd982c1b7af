import { Killed } from '../../../host/host';
import { answerOf, hostOfMain, messageOf, reopen } from '../addIn';

// Heads on row 3: who brought what, stage by stage.
const table = `sheet.getRange('B3:D6').setValues([
  ['Stage', 'Marketing', "'=IMPORTXML(\\"x\\")"], ['Leads', 90, 40], ['Opportunities', 30, 20], ['Wins', 6, 5]]);`;
const columns = `sheet.newChart().setChartType(Charts.ChartType.COLUMN).setNumHeaders(1)
  .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setTransposeRowsAndColumns(false)
  .setOption('useFirstColumnAsDomain', true).setPosition(8, 2, 3, 4)`;
const strips = `.addRange(sheet.getRange('B3:B6')).addRange(sheet.getRange('C3:C6')).addRange(sheet.getRange('D3:D6'))`;
const insert = `${table} sheet.insertChart(${columns}${strips}.setOption('title', 'Stages').build());`;
const shown = `(function (chart) { return [chart.getRanges().map(function (range) {
  return range.getSheet().getName() + '!' + range.getA1Notation(); }), chart.getContainerInfo().getAnchorRow()]; })`;

const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a chart', () => {
  it('stands once it is inserted, with an id, its ranges and its place', () => {
    const answer = answerOf(`${insert} var chart = sheet.getCharts()[0]; var info = chart.getContainerInfo();
      return [sheet.getCharts().length, typeof chart.getChartId(), chart.getOptions().get('title'),
        chart.getRanges().map(function (range) { return range.getA1Notation(); }),
        [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]];`);
    expect(answer).toEqual([1, 'number', 'Stages', ['B3:B6', 'C3:C6', 'D3:D6'], [8, 2, 3, 4]]);
  });

  it('has no id before', () => {
    expect(answerOf(`${table} return ${columns}${strips}.build().getChartId();`)).toBeNull();
  });

  it('shows a domain and series, named by cells whose texts stay texts', () => {
    const host = hostOfMain(insert);
    host.run('main');
    const [sheet] = host.snapshot().sheets;
    const [chart] = sheet?.charts ?? [];
    expect(chart).toMatchObject({
      kind: 'column',
      isStacked: false,
      title: 'Stages',
      domain: { zone: zone(2, 1, 5, 1) },
      series: [{ zone: zone(2, 2, 5, 2) }, { zone: zone(2, 3, 5, 3) }],
      hasHeads: true,
      anchor: { row: 7, column: 1, x: 3, y: 4 },
    });
    const { getters } = host.model;
    const runtime = getters.getChartRuntime(chart?.id ?? '') as { chartJsConfig: { data: { datasets: unknown[] } } };
    expect(runtime.chartJsConfig.data.datasets).toMatchObject([
      { label: 'Marketing', data: [90, 30, 6] },
      { label: '=IMPORTXML("x")', data: [40, 20, 5] },
    ]);
  });

  it.each([
    ['rows put in above', 'sheet.insertRowsBefore(1, 2);', ['B5:B8', 'C5:C8', 'D5:D8'], 10],
    ['a row put in between', 'sheet.insertRowAfter(4);', ['B3:B7', 'C3:C7', 'D3:D7'], 9],
    ['a column put in between two series', 'sheet.insertColumnAfter(3);', ['B3:B6', 'C3:C6', 'E3:E6'], 8],
    ['a row taken out', 'sheet.deleteRow(5);', ['B3:B5', 'C3:C5', 'D3:D5'], 7],
    ['a column taken out', 'sheet.deleteColumn(3);', ['B3:B6', 'C3:C6'], 8],
  ])('follows %s', (_, act, ranges, anchor) => {
    const answer = answerOf(`${insert} ${act} return ${shown}(sheet.getCharts()[0]);`);
    expect(answer).toEqual([ranges.map((range) => `Sheet1!${range}`), anchor]);
  });

  it('shows cells of another sheet, whatever that is called', () => {
    const answer = answerOf(`${table} var other = ss.insertSheet('Chart');
      other.insertChart(${columns}${strips}.build()); sheet.setName('My data'); sheet.insertRowBefore(1);
      return ${shown}(other.getCharts()[0]);`);
    expect(answer).toEqual([['My data!B4:B7', 'My data!C4:C7', 'My data!D4:D7'], 8]);
  });

  it('runs along rows where they are merged and turned over', () => {
    const host = hostOfMain(`${table} sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true).setNumHeaders(1)
      .setOption('useFirstColumnAsDomain', true).setOption('isStacked', true)
      .addRange(sheet.getRange('B3:D3')).addRange(sheet.getRange('B5:D5')).setPosition(8, 2, 0, 0).build());`);
    host.run('main');
    expect(host.snapshot().sheets[0]?.charts[0]).toMatchObject({
      kind: 'bar',
      isStacked: true,
      domain: { zone: zone(2, 1, 2, 3) },
      series: [{ zone: zone(4, 1, 4, 3) }],
    });
  });

  it('answers a range of several columns as it was added', () => {
    const answer = answerOf(`${table} sheet.insertChart(${columns}.addRange(sheet.getRange('B3:D6')).build());
      return ${shown}(sheet.getCharts()[0]);`);
    expect(answer).toEqual([['Sheet1!B3:D6'], 8]);
  });

  it('keeps its id, place and looks when its ranges are replaced', () => {
    const answer = answerOf(`${insert} var before = sheet.getCharts()[0];
      sheet.updateChart(before.modify().clearRanges().addRange(sheet.getRange('B3:B5')).addRange(sheet.getRange('D3:D5')).build());
      var after = sheet.getCharts()[0];
      return [after.getChartId() === before.getChartId(), after.getOptions().get('title'), ${shown}(after)];`);
    expect(answer).toEqual([true, 'Stages', [['Sheet1!B3:B5', 'Sheet1!D3:D5'], 8]]);
  });

  it('is gone once it is removed, and cannot be removed again', () => {
    const remove = 'var chart = sheet.getCharts()[0]; sheet.removeChart(chart);';
    expect(answerOf(`${insert} ${remove} return sheet.getCharts().length;`)).toBe(0);
    expect(messageOf(`${insert} ${remove} sheet.removeChart(chart);`)).toBe('The chart was not found on this sheet.');
  });

  it('is saved with the workbook', () => {
    const host = hostOfMain(insert);
    host.run('main');
    const again = reopen(host, `return ${shown}(sheet.getCharts()[0]);`);
    expect(again.run('main')).toEqual([['Sheet1!B3:B6', 'Sheet1!C3:C6', 'Sheet1!D3:D6'], 8]);
    expect(again.snapshot()).toEqual(host.snapshot());
  });

  it('that a person moved or gave another title is as they left it', () => {
    const host = hostOfMain(insert);
    host.run('main');
    const { model } = host;
    const sheetId = model.getters.getActiveSheetId();
    const chartId = model.getters.getChartIds(sheetId)[0] ?? '';
    const figureId = model.getters.getFigureIdFromChartId(chartId);
    const definition = model.getters.getChartDefinition(chartId);
    model.dispatch('UPDATE_FIGURE', { sheetId, figureId, col: 6, row: 20, offset: { x: 0, y: 0 } });
    const retitled = { ...definition, title: { text: 'Mine' } } as typeof definition;
    model.dispatch('UPDATE_CHART', { sheetId, figureId, chartId, definition: retitled });
    const again = reopen(
      host,
      `var chart = sheet.getCharts()[0];
      sheet.updateChart(chart.modify().removeRange(sheet.getRange('D3:D6')).build());
      chart = sheet.getCharts()[0]; return [chart.getOptions().get('title'), ${shown}(chart)];`,
    );
    expect(again.run('main')).toEqual(['Mine', [['Sheet1!B3:B6', 'Sheet1!C3:C6'], 21]]);
  });
});

describe('what the host cannot draw as Sheets does', () => {
  it.each([
    [
      'an option',
      ".setOption('curveType', 'function')",
      'EmbeddedChartBuilder.setOption curveType: "function" is not emulated',
    ],
    ['headings that Sheets would guess', '.setNumHeaders(-1)', 'A chart with setNumHeaders(-1) is not emulated'],
    [
      'a domain that Sheets would guess',
      ".setOption('useFirstColumnAsDomain', false)",
      'A chart whose domain Sheets has to guess is not emulated',
    ],
    [
      'hidden lines',
      '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
      'A chart with SHOW_BOTH is not emulated',
    ],
    [
      'ranges side by side, turned over',
      '.setTransposeRowsAndColumns(true)',
      'A chart of MERGE_COLUMNS, transposed: true, is not emulated',
    ],
    [
      'a place outside the grid',
      '.setPosition(1001, 1, 0, 0)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
  ])('throws: %s', (_, change, message) => {
    expect(messageOf(`${table} sheet.insertChart(${columns}${strips}${change}.build());`)).toBe(message);
  });

  it('throws for ranges of different lengths', () => {
    const uneven = `.addRange(sheet.getRange('B3:B6')).addRange(sheet.getRange('C3:C5'))`;
    expect(messageOf(`${table} sheet.insertChart(${columns}${uneven}.build());`)).toBe(
      'A chart of ranges of different lengths is not emulated',
    );
  });

  it('knows no other kinds of charts', () => {
    expect(answerOf('return typeof Charts.ChartType.TREEMAP;')).toBe('undefined');
  });
});

describe('service calls', () => {
  it('are one for each chart read, put in, changed or taken out; building is free', () => {
    const host = hostOfMain(`${insert} var chart = sheet.getCharts()[0]; sheet.updateChart(chart.modify().build());
      sheet.removeChart(chart);`);
    host.run('main');
    expect(host.calls.made.map(({ name }) => name).filter((name) => name.includes('hart'))).toEqual([
      'Sheet.insertChart',
      'Sheet.getCharts',
      'Sheet.updateChart',
      'Sheet.removeChart',
    ]);
  });

  it('may fail after their effect', () => {
    const host = hostOfMain(insert);
    host.calls.failAt(3, 'killAfter');
    expect(() => host.run('main')).toThrow(Killed);
    expect(host.snapshot().sheets[0]?.charts).toHaveLength(1);
  });
});
