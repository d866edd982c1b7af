import { shownRows } from '../rates/warnings/figures';
import type { Remark } from '../readResult';
import type { CompetitiveWinRatio } from './competitiveWinRatio';

/** How many rows name no competitor: a ratio of few named ones says little of all. */
export function competitorRemarks(found: CompetitiveWinRatio | null): readonly Remark[] {
  if (found === null) return [];
  const { won, lost, open } = found.unnamed;
  const rows = won + lost + open;
  if (rows === 0) return [];
  const said = found.saidNone === 0 ? '' : `, of which ${found.saidNone} say so, as None or N/A`;
  return [{ code: 'competitorUnnamed', text: `Competitors: none is named in ${shownRows(rows)}${said}.` }];
}
