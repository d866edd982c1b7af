import { hexColor } from '../engine/cellStyle';
import type { HostState } from '../hostState';
import type { Zone } from '../workbookSnapshot';
import type { EnumValue } from './enumeration';

/** true draws a side, false takes it away, null or undefined leaves it. */
export interface BorderSides {
  readonly top: boolean | null | undefined;
  readonly left: boolean | null | undefined;
  readonly bottom: boolean | null | undefined;
  readonly right: boolean | null | undefined;
  readonly vertical: boolean | null | undefined;
  readonly horizontal: boolean | null | undefined;
}

interface Stroke {
  readonly color: string | null;
  readonly style: EnumValue | null;
}

type Line = { style: string; color: string };
type Lines = { top?: Line | undefined; left?: Line | undefined; bottom?: Line | undefined; right?: Line | undefined };

const strokes: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** Draws or takes away the outer and inner borders of a zone, as `Range.setBorder` does. */
export function putBorders(state: HostState, sheetId: string, zone: Zone, sides: BorderSides, stroke: Stroke): void {
  const { workbook } = state;
  const line = lineOf(stroke);
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const spot = { sheetId, row, col };
      const border: Lines = { ...workbook.getters.getCellBorder(spot) };
      apply(border, 'top', row === zone.top ? sides.top : sides.horizontal, line);
      apply(border, 'bottom', row === zone.bottom ? sides.bottom : sides.horizontal, line);
      apply(border, 'left', col === zone.left ? sides.left : sides.vertical, line);
      apply(border, 'right', col === zone.right ? sides.right : sides.vertical, line);
      workbook.send('SET_BORDER', { ...spot, border: border as never });
    }
  }
}

function apply(border: Lines, side: keyof Lines, wanted: boolean | null | undefined, line: Line): void {
  if (wanted === null || wanted === undefined) return;
  if (wanted) border[side] = line;
  else delete border[side];
}

function lineOf({ color, style }: Stroke): Line {
  const name = style?.label ?? 'SOLID';
  const engineStyle = strokes[name];
  if (!engineStyle) throw new Error(`BorderStyle.${name} is not emulated`);
  return { style: engineStyle, color: hexColor(color ?? '#000000') };
}
