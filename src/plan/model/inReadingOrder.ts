import type { Line, Source } from './line';

function linesIn(source: Source): readonly Line[] {
  if ('formulasOf' in source) return [];
  if ('together' in source) return source.together;
  return 'line' in source ? [source.line] : [source];
}

/** Each line once, after every line that it reads; lines that are read but not listed come along. */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const ordered = new Set<Line>();
  const visit = (line: Line): void => {
    if (ordered.has(line)) return;
    if ('from' in line) for (const source of Object.values(line.from)) linesIn(source).forEach(visit);
    ordered.add(line);
  };
  lines.forEach(visit);
  return [...ordered];
}
