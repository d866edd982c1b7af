import { type RowSpec, words } from '../../layout/tabDefinition';
import * as quotas from '../../lines/quotas/winQuotaLines';
import { winsAsked } from '../../lines/quotas/winTerms';
import type { Axes } from '../../model/axis';
import { gapRow } from '../rows';
import { blockHeading, levelRows, sourceRow } from './levelRows';

const OPPORTUNITIES = 'opportunities';

/** The same question asked in wins, answered exactly. */
export const winRows = (axes: Axes): readonly RowSpec[] => [
  blockHeading('#wins', 'The same asked in wins', axes),
  {
    key: '#wins-remark',
    cells: {
      unit: words(
        'Exact, as OPPORTUNITIES_FOR_CONFIDENCE counts. Every win counts alike: where deals differ in size, ask in revenue.',
        'remark',
      ),
    },
  },
  sourceRow(winsAsked, axes, { total: quotas.winsAskedTotal }),
  sourceRow(quotas.pointWinProbability, axes),
  blockHeading('#winOpportunities', quotas.winOpportunities.label, axes, quotas.winOpportunities.says),
  ...levelRows(quotas.winOpportunities, axes, { total: quotas.winOpportunitiesTotal, unit: OPPORTUNITIES }),
  blockHeading('#winProbability', quotas.winProbability.label, axes, quotas.winProbability.says),
  ...levelRows(quotas.winProbability, axes),
  gapRow('wins'),
];
