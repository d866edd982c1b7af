import type { ChartForm, ChartTypeName } from '../charts/chartForm';
import type { StandingChart } from '../charts/standingCharts';
import type { HostState } from '../hostState';
import { ChartType } from './charts';
import { ContainerInfo } from './containerInfo';
import { EmbeddedChart } from './embeddedChart';
import type { EnumValue } from './enumeration';
import { signatureMismatch } from './messages';
import { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';
import { zoneHolds } from './zone';

/** `SpreadsheetApp.EmbeddedChartBuilder`, without the builders for one kind of chart. */
export class EmbeddedChartBuilder extends Service {
  static override readonly serviceName = 'EmbeddedChartBuilder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    addRange: 'free',
    removeRange: 'free',
    clearRanges: 'free',
    getRanges: 'free',
    build: 'free',
    getChartType: 'free',
    setChartType: 'free',
    getContainer: 'free',
    setPosition: 'free',
    setNumHeaders: 'free',
    setTransposeRowsAndColumns: 'free',
    setMergeStrategy: 'free',
    setHiddenDimensionStrategy: 'free',
    setOption: 'free',
  };

  constructor(
    private readonly state: HostState,
    private readonly standing: StandingChart | null,
    private form: ChartForm,
  ) {
    super();
  }

  build = (): EmbeddedChart => new EmbeddedChart(this.state, this.standing, this.form);
  getChartType = (): EnumValue | null => (this.form.type === null ? null : ChartType[this.form.type]);
  setChartType = (type: EnumValue) => this.with({ type: type.label as ChartTypeName });
  setNumHeaders = (headers: number) => this.with({ headers });
  setTransposeRowsAndColumns = (transpose: boolean) => this.with({ transpose });
  setMergeStrategy = (merge: EnumValue) => this.with({ merge: merge.label as ChartForm['merge'] });
  setHiddenDimensionStrategy = (hidden: EnumValue) => this.with({ hidden: hidden.label as ChartForm['hidden'] });
  setOption = (option: string, value: unknown) => this.with({ options: { ...this.form.options, [option]: value } });
  clearRanges = () => this.with({ ranges: [] });
  getContainer = (): ContainerInfo => new ContainerInfo(this.form.place ?? { row: 0, column: 0, x: 0, y: 0 });
  getRanges = (): Range[] => this.form.ranges.map(({ sheetId, zone }) => new Range(this.state, sheetId, zone));

  /** A range that is in the chart already is not added again. */
  addRange(range: Range): this {
    if (!(range instanceof Range))
      throw new Error(signatureMismatch('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range]));
    const { sheetId, zone } = range;
    return this.has(range) ? this : this.with({ ranges: [...this.form.ranges, { sheetId, zone }] });
  }

  removeRange(range: Range): this {
    return this.with({ ranges: this.form.ranges.filter((each) => !isSame(each, range)) });
  }

  /** Rows and columns count from 1, offsets are pixels. */
  setPosition(row: number, column: number, x: number, y: number): this {
    const given = [row, column, x, y];
    if (!given.every((each) => Number.isInteger(each)) || row < 1 || column < 1 || x < 0 || y < 0)
      throw new Error(signatureMismatch('SpreadsheetApp.EmbeddedChartBuilder.setPosition', given));
    return this.with({ place: { row: row - 1, column: column - 1, x, y } });
  }

  private has(range: Range): boolean {
    return this.form.ranges.some((each) => isSame(each, range));
  }

  private with(change: Partial<ChartForm>): this {
    this.form = { ...this.form, ...change };
    return this;
  }
}

type Place = Pick<Range, 'sheetId' | 'zone'>;

const isSame = (a: Place, b: Place): boolean =>
  a.sheetId === b.sheetId && zoneHolds(a.zone, b.zone) && zoneHolds(b.zone, a.zone);
