import { shownCount } from '../rates/warnings/figures';
import type { Remark } from '../readResult';
import { joinOption } from '../table/joinColumns';
import type { RowJoin } from '../table/rowJoin';

/** The tables that were joined. */
export interface Joined {
  readonly name: string;
  readonly other: string;
  readonly joining: RowJoin;
}

/** On which of several columns two tables were joined, and how many rows found no match. Throws an Error where none did. */
export function joinRemarks({ name, other, joining }: Joined): readonly Remark[] {
  const { on, instead, counts } = joining;
  const { rows, matched } = counts();
  const text = `${other}: ${shownCount(matched)} of ${shownCount(rows)} rows of ${name} matched on ${on.own} = ${on.others}`;
  if (rows > 0 && matched === 0) throw new Error(`${text}. Say which two columns hold the same: ${joinOption(other)}`);
  const chosen = `${name} and ${other} share ${[on.others, ...instead].join(', ')}: joined on ${on.others}, which most rows match`;
  return [
    ...(instead.length === 0 ? [] : [{ code: 'joinColumn', text: `${chosen}. For another: ${joinOption(other)}.` }]),
    ...(matched === rows ? [] : [{ code: 'joinUnmatched', text: `${text}; the others are blank in its columns.` }]),
  ];
}
