import { cellReference, fixed } from '../../plan/print/reference';
import type { Highlight } from '../../plan/printedPlan';

/** A conditional format of ours as JSON. */
export interface PlainHighlight {
  /** One range or several. */
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

// N of a text is 0 in Sheets, Excel and LibreOffice alike, so the mark changes nothing and travels with the rule.
const MARK = 'N("tandem")';
const relative = { row: false, column: false };
const inRow = { row: true, column: false };

/** The rule of a highlight. It has no argument separator, which differs by locale. */
export function plainHighlight(highlight: Highlight): PlainHighlight {
  const { row, column, height, width, background, fontColor } = highlight;
  const corner = cellReference({ row, column }, relative);
  const opposite = cellReference({ row: row + height - 1, column: column + width - 1 }, relative);
  return {
    ranges: [corner === opposite ? corner : `${corner}:${opposite}`],
    formula: `=(${testOf(highlight, corner)})*(${MARK}=0)`,
    background: background.toLowerCase(),
    fontColor: fontColor.toLowerCase(),
  };
}

/** As it reads for the first cell; for the others it moves along. */
function testOf(highlight: Highlight, corner: string): string {
  switch (highlight.when) {
    case 'textIs':
    case 'textIsNot':
      return `${corner}${highlight.when === 'textIs' ? '=' : '<>'}"${highlight.text.replace(/"/g, '""')}"`;
    case 'flagged':
      return `${cellReference({ row: highlight.by, column: highlight.column }, inRow)}=1`;
    case 'odd':
      return `ISODD(${cellReference({ row: highlight.by, column: highlight.column }, inRow)})`;
    case 'below':
      return `${corner}<${cellReference(highlight.by, fixed)}`;
    case 'positive':
      return `${corner}>0`;
  }
}

/** True for the formula of a rule that Tandem made: all others are the user's. */
export const isMarked = (formula: unknown): formula is string => typeof formula === 'string' && formula.includes(MARK);
