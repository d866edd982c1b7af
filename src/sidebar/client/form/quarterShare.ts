import { kinds } from '../../../plan/lines/kinds';
import type { InputLine } from '../../../plan/model/line';
import { sharesByQuarter } from './yearShares';

/**
 * The share of the year that is due in a quarter, as the sidebar asks for it. It is no input of the plan: its periods have
 * the shares.
 */
export const quarterShare: InputLine = {
  type: 'input',
  key: 'quarterShare',
  label: 'Share of the year',
  says: 'Share of the year’s targets that is due in this quarter. The shares of the four quarters sum to 100%.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['quarter'],
  bounds: { atLeast: 0, atMost: 1 },
  path: ({ quarter = 0 }) => `quarterShares[${quarter}]`,
  read: ({ periods }, { quarter = 0 }) => sharesByQuarter(periods)[quarter] ?? 0,
};
