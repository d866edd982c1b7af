import type { Remark } from '../../readResult';
import type { DecimalMark } from './decimalMark';
import type { MarkEvidence, MoneyColumn } from './moneyColumn';

/** A few cells against a whole column do not decide it: from this ratio on the column's mark stands. */
const overwhelming = 20;

/** The decimal mark of one column's amounts, and how the column knows. */
export interface SettledMark {
  readonly mark: DecimalMark;
  readonly remarks: readonly Remark[];
}

/**
 * The decimal mark of every column of a table, each from all of its cells. A column whose only separators stand before
 * three digits has groups of thousands, since hardly anybody writes amounts with three decimals; a remark says so. `asked`
 * is the user's answer and goes before all else.
 */
export function settleDecimalMarks(
  columns: readonly MoneyColumn[],
  asked: DecimalMark,
): ReadonlyMap<MoneyColumn, SettledMark> {
  const shown = new Set(columns.map(({ evidence }) => markShown(evidence)).filter((mark) => mark !== 'unknown'));
  const [only] = shown;
  const others = shown.size === 1 && only !== undefined ? only : 'unknown';
  return new Map(columns.map((column) => [column, settled(column, others, asked)]));
}

function markShown({ point, comma }: MarkEvidence): DecimalMark {
  if (point > comma * overwhelming) return 'point';
  return comma > point * overwhelming ? 'comma' : 'unknown';
}

function settled({ header, evidence }: MoneyColumn, others: DecimalMark, asked: DecimalMark): SettledMark {
  const { eitherWithComma, eitherWithPoint, point, comma } = evidence;
  const either = eitherWithComma + eitherWithPoint;
  const own = markShown(evidence);
  const isClear = either === 0 && own !== 'comma';
  const because = (mark: DecimalMark, how: string): SettledMark => ({
    mark,
    remarks: isClear ? [] : [{ code: 'decimalMark', text: `${header}: amounts have a decimal ${mark}, ${how}.` }],
  });
  if (asked !== 'unknown') return because(asked, 'as asked for');
  if (own !== 'unknown') return because(own, `as ${own === 'point' ? point : comma} amounts show`);
  if (either === 0) return { mark: 'unknown', remarks: [] };
  if (point === 0 && comma === 0) {
    if (others !== 'unknown') return because(others, 'as in the other columns');
    if (eitherWithPoint === 0) return because('point', 'taking the commas for groups of thousands');
    if (eitherWithComma === 0) return because('comma', 'taking the points for groups of thousands');
  }
  const text = `${header}: nothing tells whether ${either} amounts have a decimal point or a decimal comma. Say which is meant.`;
  return { mark: 'unknown', remarks: [{ code: 'decimalMarkUnknown', text }] };
}
