import type { Alignment, Border, BorderStyle, Borders, Font, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../workbookSnapshot';

// Sheets' default, so that widths chosen in Sheets fit in Excel too.
/** The font of a cell that has none of its own, as in Sheets; widths of columns count its digits. */
export const defaultFont = { name: 'Arial', size: 10, family: 2 };

/** A cell's look as the file writes it. */
export function fileStyle(style: CellStyle, numberFormat: string | null): Partial<Style> {
  return {
    font: fileFont(style),
    ...(style.background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.background) } } : {}),
    ...withAlignment(style),
    ...(style.borders ? { border: fileBorders(style.borders) } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
}

/** What a conditional format changes. Its fill is a background colour, as Excel wants it there and nowhere else. */
export function conditionalStyle(style: CellStyle): Partial<Style> {
  const { name: _, size: __, family: ___, ...font } = fileFont(style);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(style.background) } } : {}),
  };
}

/** `#rrggbb` as xlsx writes a colour. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

function fileFont({ bold, italic, fontColor, fontSize }: CellStyle): Partial<Font> {
  return {
    ...defaultFont,
    ...(fontSize ? { size: fontSize } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColor ? { color: argb(fontColor) } : {}),
  };
}

function withAlignment({ horizontalAlignment, verticalAlignment, wrap }: CellStyle): {
  alignment?: Partial<Alignment>;
} {
  const alignment: Partial<Alignment> = {
    ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: verticalAlignment } : {}),
    ...(wrap ? { wrapText: true } : {}),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}

function fileBorders({ top, bottom }: NonNullable<CellStyle['borders']>): Partial<Borders> {
  return { ...(top ? { top: fileBorder(top) } : {}), ...(bottom ? { bottom: fileBorder(bottom) } : {}) };
}

// A colour means a thin line of that colour; anything else is the line's style.
function fileBorder(line: string): Partial<Border> {
  if (line.startsWith('#')) return { style: 'thin', color: argb(line) };
  return { style: line as BorderStyle, color: argb('#000000') };
}
