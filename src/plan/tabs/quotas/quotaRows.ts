import { rowKey } from '../../layout/keys';
import { home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import type { QuotaBlock } from '../../lines/quotas/atConfidence';
import * as chosen from '../../lines/quotas/chosenLines';
import { howSure } from '../../lines/quotas/howSure';
import { multiplier } from '../../lines/quotas/multiplierLines';
import { pointProbability } from '../../lines/quotas/pointProbability';
import { confidenceCost, quotaOpportunities, quotaPipeline, quotaRevenue } from '../../lines/quotas/quotaLines';
import { chosenYearQuota, chosenYearQuotaTotal, yearOpportunities } from '../../lines/quotas/yearLines';
import { segmentName } from '../../lines/segmentInputs';
import type { Axes } from '../../model/axis';
import { across, gapRow } from '../rows';
import { unitWords } from '../unitWords';
import { blockHeading, bySource, levelRows, sourceRow, sourcesHeading } from './levelRows';

/** Key of the row with the names of the sources. */
export const QUOTA_HEADS = '#sources';

/** Key of the row that holds a block's expected values. */
export const expectedKey = ({ expected }: QuotaBlock): string => `expected-${rowKey(expected)}`;

/** The expected value, at home here or shown from Funnel, then the same at each confidence. */
function blockRows(block: QuotaBlock, axes: Axes, show: typeof home): readonly RowSpec[] {
  const { expected, expectedTotal, cells, total } = block;
  return [
    {
      key: expectedKey(block),
      cells: {
        label: words(block === confidenceCost ? expected.label : 'Expected value', 'label', expected.says),
        unit: words(unitWords(expected), 'unit'),
        value: show(expectedTotal, {}, 'number'),
        ...bySource(axes, (source) => show(expected, { source }, 'number')),
      },
    },
    ...levelRows(cells, axes, { total }),
  ];
}

function shownBlock(block: QuotaBlock, axes: Axes, show: typeof home): readonly RowSpec[] {
  const { key } = block.cells;
  return [
    blockHeading(`#${key}`, block.cells.label, axes, block.cells.says),
    ...blockRows(block, axes, show),
    gapRow(key),
  ];
}

/** The number that each source is held to, first of all. */
export const headlineRows = (axes: Axes): readonly RowSpec[] => [
  sourcesHeading(QUOTA_HEADS, 'Owed, once all have closed', axes, quotaOpportunities.cells.says),
  ...blockRows(quotaOpportunities, axes, home),
  sourceRow(howSure, axes, { unit: 'as asked, or rough' }),
  gapRow('headline'),
  ...shownBlock(yearOpportunities, axes, home),
];

/** Pipeline, revenue and cost of those quotas, and how often the expected value alone would do. */
export const moneyRows = (axes: Axes): readonly RowSpec[] => [
  blockHeading('#pointProbability', 'If quotas were set at expected value, once all have closed', axes),
  sourceRow(pointProbability, axes),
  gapRow('pointProbability'),
  blockHeading('#multiplier', multiplier.label, axes, multiplier.says),
  ...levelRows(multiplier, axes),
  gapRow('multiplier'),
  ...shownBlock(quotaPipeline, axes, mirror),
  ...shownBlock(quotaRevenue, axes, mirror),
  ...shownBlock(confidenceCost, axes, home),
];

/** The chosen confidence, taken apart by segment. */
export const chosenRows = (axes: Axes): readonly RowSpec[] => [
  blockHeading('#chosen', chosen.chosenCells.label, axes, chosen.chosenCells.says),
  ...axes.segment.map((member, segment) => ({
    key: rowKey(chosen.chosenCells, member),
    cells: {
      label: mirror(segmentName, { segment }, 'memberLabel'),
      unit: words(unitWords(chosen.chosenCells), 'unit'),
      value: home(chosen.chosenBySegment, { segment }, 'number'),
      ...across(chosen.chosenCells, 'source', axes, { segment }, 'number'),
    },
  })),
  {
    key: rowKey(chosen.chosenQuota),
    cells: {
      label: words(chosen.chosenQuota.label, 'totalLabel', chosen.chosenQuota.says),
      unit: words(unitWords(chosen.chosenQuota), 'totalLabel'),
      value: home(chosen.chosenQuotaTotal, {}, 'total'),
      ...across(chosen.chosenQuota, 'source', axes, {}, 'total'),
    },
  },
  sourceRow(chosenYearQuota, axes, { total: chosenYearQuotaTotal }),
  sourceRow(chosen.chosenMultiplier, axes),
  sourceRow(chosen.chosenIsReachable, axes),
  gapRow('chosen'),
];
