import type { ChartForm, ChartRange } from '../charts/chartForm';
import { formOfChart, type StandingChart } from '../charts/standingCharts';
import type { HostState } from '../hostState';
import { ChartOptions } from './chartOptions';
import { ContainerInfo } from './containerInfo';
import { EmbeddedChartBuilder } from './embeddedChartBuilder';
import { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';
import { sheetNumber } from './sheetNumber';

/** `SpreadsheetApp.EmbeddedChart`: one that stands on a sheet, or one that was built and not inserted yet. */
export class EmbeddedChart extends Service {
  static override readonly serviceName = 'EmbeddedChart';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getChartId: 'free',
    getRanges: 'read',
    getOptions: 'free',
    getContainerInfo: 'read',
    modify: 'free',
  };

  constructor(
    private readonly state: HostState,
    /** null until it is inserted. */
    readonly standing: StandingChart | null,
    readonly form: ChartForm,
  ) {
    super();
  }

  getChartId = (): number | null => (this.standing ? sheetNumber(this.standing.chartId) : null);
  getRanges = (): Range[] => this.form.ranges.map((range) => rangeOf(this.state, range));
  getOptions = (): ChartOptions => new ChartOptions(this.form.options);
  getContainerInfo = (): ContainerInfo => new ContainerInfo(this.form.place ?? { row: 0, column: 0, x: 0, y: 0 });
  modify = (): EmbeddedChartBuilder => new EmbeddedChartBuilder(this.state, this.standing, this.form);
}

/** A chart of a sheet as it is now. */
export const embeddedChart = (state: HostState, standing: StandingChart): EmbeddedChart =>
  new EmbeddedChart(state, standing, formOfChart(state, standing));

const rangeOf = (state: HostState, { sheetId, zone }: ChartRange): Range => new Range(state, sheetId, zone);
