import { type RowSpec, words } from '../../layout/tabDefinition';
import * as quotas from '../../lines/quotas/winQuotaLines';
import { winsAsked } from '../../lines/quotas/winTerms';
import type { Axes } from '../../model/axis';
import { gapRow } from '../rows';
import { levelRows, sourceRow, sourcesHeading } from './levelRows';

const OPPORTUNITIES = 'opportunities';

/** The same question asked in wins, answered exactly. */
export const winRows = (axes: Axes): readonly RowSpec[] => [
  sourcesHeading('#wins', 'The same asked in wins', axes, { style: 'heading' }),
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
  sourcesHeading('#winOpportunities', quotas.winOpportunities.label, axes, { says: quotas.winOpportunities.says }),
  ...levelRows(quotas.winOpportunities, axes, { total: quotas.winOpportunitiesTotal, unit: OPPORTUNITIES }),
  sourcesHeading('#winProbability', quotas.winProbability.label, axes, {
    value: '',
    says: quotas.winProbability.says,
  }),
  ...levelRows(quotas.winProbability, axes),
  gapRow('wins'),
];
