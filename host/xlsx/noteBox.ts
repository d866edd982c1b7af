import type { Cell } from '@cj-tech-master/excelts';

const charactersPerLine = 42;
const pointsPerLine = 12;
const widthInPoints = 200;

/** A cell's note in a box that shows the whole of it: Excel does not fit the box to its text. */
export function noteBox(text: string): NonNullable<Cell['note']> {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  return { texts: [{ text }], width: widthInPoints, height: (lines + 1) * pointsPerLine };
}
