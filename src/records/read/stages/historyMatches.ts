import { idKey } from '../../clean/keepLastKnown';
import type { Mapping } from '../../mapping';
import { shownCount } from '../../rates/warnings/figures';
import type { Remark } from '../../readResult';
import type { StageHistory } from './stageHistory';

interface Matched {
  /** Of the opportunities. */
  readonly name: string;
  readonly records: readonly { readonly id: string }[];
  readonly mapping: Mapping;
}

/** How many opportunities have a change of stage in the table of them; nothing where all have. */
export function historyMatches(history: StageHistory | null, { name, records, mapping }: Matched): readonly Remark[] {
  if (history === null) return [];
  const remark = (text: string): readonly Remark[] => [{ code: 'historyUnmatched', text }];
  const { id } = mapping.columns;
  if (id === undefined)
    return remark(
      `${history.name} is left out: ${name} has no column for the id of an opportunity to match its ${history.idHeader}.`,
    );
  const matched = records.filter((each) => each.id !== '' && history.daysOf.has(idKey(each.id))).length;
  if (matched === records.length) return [];
  const counts = `${shownCount(matched)} of ${shownCount(records.length)} rows of ${name} matched on ${id.header} = ${history.idHeader}`;
  const so = matched === 0 ? 'so it tells nothing. Are both the same ids?' : 'the others have no stage history.';
  return remark(`${history.name}: ${counts}, ${so}`);
}
