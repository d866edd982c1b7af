import type { ChartSpec } from '../layout/chartSpec';
import { columnKey, rowKey } from '../layout/keys';
import { mirror, type RowSpec, words } from '../layout/tabDefinition';
import { inquiries, opportunities, qualifiedLeads, wins } from '../lines/funnelLines';
import { sourceName } from '../lines/sourceInputs';
import type { Totalled } from '../lines/totals';
import type { Axes } from '../model/axis';
import { chartRow, columnsOf } from './rows';
import { unitWords } from './unitWords';

/** From the widest to the narrowest, as a funnel is drawn. */
const stages: readonly Totalled[] = [inquiries, qualifiedLeads, opportunities, wins];
const HEADS = '#stages';
const HEIGHT = 300;

const stageKey = ({ all }: Totalled): string => `stage-${rowKey(all)}`;

/** The whole funnel at a glance: what each source needs at each stage, and the row that the chart of it lies on. */
export function stageRows(axes: Axes): readonly RowSpec[] {
  const bySource = (cell: (source: number) => ReturnType<typeof mirror>) =>
    Object.fromEntries(axes.source.map((member, source) => [columnKey('source', member), cell(source)]));
  const heads: RowSpec = {
    key: HEADS,
    cells: {
      label: words('The funnel by source', 'subheading'),
      unit: { is: 'blank', style: 'subheading' },
      value: words('Total', 'subheadingRight'),
      ...bySource((source) => mirror(sourceName, { source }, 'subheadingRight')),
    },
  };
  const rows = stages.map(
    (stage): RowSpec => ({
      key: stageKey(stage),
      cells: {
        label: words(stage.cells.label, 'label', stage.cells.says),
        unit: words(unitWords(stage.cells), 'unit'),
        value: mirror(stage.all, {}, 'total'),
        ...bySource((source) => mirror(stage.bySource, { source }, 'number')),
      },
    }),
  );
  return [heads, ...rows, chartRow('stages', HEIGHT)];
}

/** Stages from top to bottom, each bar made up of the sources: how many people it takes, and who brings them. */
export const stageChart = (axes: Axes): ChartSpec => ({
  key: 'funnelBySource',
  kind: 'stackedBar',
  title: 'From inquiry to win',
  runs: 'down',
  heads: HEADS,
  points: stages.map(stageKey),
  domain: 'label',
  series: columnsOf('source', axes),
  shape: 'whole',
  at: { row: '#chart-stages', column: 'label' },
  width: 720,
  height: HEIGHT,
});
