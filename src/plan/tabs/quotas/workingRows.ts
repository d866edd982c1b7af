import { rowKey } from '../../layout/keys';
import { home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import {
  hundred,
  largestSkew,
  priorOpportunities,
  priorWins,
  skewnessDivisor,
  smallestChance,
} from '../../lines/quotas/constants';
import { levelMark, levelName, levelOfQuota } from '../../lines/quotas/levelHeads';
import * as multipliers from '../../lines/quotas/multiplierLines';
import { densityTotal, nodeChance, nodeDensity, nodeScore } from '../../lines/quotas/nodeLines';
import { revenueTermLines, segmentTermLines, winTermLines } from '../../lines/quotas/termLines';
import { isUnreached, marketingUnreached } from '../../lines/quotas/unreachedLines';
import { triedWins } from '../../lines/quotas/winQuotaLines';
import { searchLines } from '../../lines/quotas/winSearch';
import { rateAtNode } from '../../lines/quotas/winTerms';
import { segmentName } from '../../lines/segmentInputs';
import type { Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import { across, columnsOf, gapRow, headingRow, scalarRow } from '../rows';
import { unitWords } from '../unitWords';
import { blockHeading, levelRows, sourceRow } from './levelRows';

const constants: readonly Line[] = [
  priorWins,
  priorOpportunities,
  skewnessDivisor,
  largestSkew,
  smallestChance,
  hundred,
];
const shareLines: readonly Line[] = [
  multipliers.skewedScore,
  multipliers.shareCentre,
  multipliers.shareSpread,
  multipliers.reliableShare,
  multipliers.isReachable,
];
const subheading = (line: Line, axes: Axes): RowSpec => blockHeading(`#${line.key}`, line.label, axes, line.says);

/** Levels and segments stand one below the other, with their one value in the column of totals. */
function downRows(line: Line, axes: Axes, axis: 'level' | 'segment', names: Line): readonly RowSpec[] {
  return axes[axis].map((member, i) => ({
    key: rowKey(line, member),
    cells: {
      label: mirror(names, { [axis]: i }, 'memberLabel'),
      unit: words(unitWords(line), 'unit'),
      value: home(line, { [axis]: i }, 'number'),
    },
  }));
}

function nodeRows(axes: Axes): readonly RowSpec[] {
  const heading = blockHeading('#nodes', nodeScore.label, axes, nodeScore.says);
  return [
    {
      ...heading,
      cells: {
        ...heading.cells,
        unit: words(nodeChance.label, 'subheadingRight', nodeChance.says),
        value: words(nodeDensity.label, 'subheadingRight'),
      },
    },
    ...axes.node.map((member, node) => ({
      key: rowKey(nodeScore, member),
      cells: {
        label: home(nodeScore, { node }, 'memberLabel'),
        unit: home(nodeChance, { node }, 'number'),
        value: home(nodeDensity, { node }, 'number'),
        ...across(rateAtNode, 'source', axes, { node }, 'number'),
      },
    })),
    scalarRow(densityTotal, 'total'),
  ];
}

/** How the numbers above come about, one step a row. */
export const workingRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('workings', 'Workings: how these numbers come about', [
    'label',
    'unit',
    'value',
    ...columnsOf('source', axes),
  ]),
  ...constants.map((line) => scalarRow(line, 'number')),
  subheading(levelOfQuota, axes),
  ...axes.level.map((member, level) => ({
    key: rowKey(levelOfQuota, member),
    cells: {
      label: home(levelName, { level }, 'memberLabel'),
      unit: home(levelMark, { level }, 'unit'),
      value: home(levelOfQuota, { level }, 'number'),
    },
  })),
  subheading(multipliers.levelScore, axes),
  ...downRows(multipliers.levelScore, axes, 'level', levelName),
  ...segmentTermLines.flatMap((line) => [subheading(line, axes), ...downRows(line, axes, 'segment', segmentName)]),
  gapRow('workings-revenue'),
  blockHeading('#workings-revenue', 'Revenue of the expected-value quota', axes),
  ...revenueTermLines.map((line) => sourceRow(line, axes)),
  ...shareLines.flatMap((line) => [subheading(line, axes), ...levelRows(line, axes, { chosen: 'plain' })]),
  sourceRow(isUnreached, axes),
  scalarRow(marketingUnreached, 'number'),
  gapRow('workings-wins'),
  blockHeading('#workings-wins', 'Wins of the source', axes),
  ...winTermLines.map((line) => sourceRow(line, axes)),
  ...[...searchLines, triedWins].flatMap((line) => [
    subheading(line, axes),
    ...levelRows(line, axes, { chosen: 'plain' }),
  ]),
  gapRow('workings-nodes'),
  blockHeading('#nodes-title', rateAtNode.label, axes),
  ...nodeRows(axes),
];
