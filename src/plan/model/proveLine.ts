import { type Kind, showKind } from '../../core/calculus/kind';
import { sameUnit } from '../../core/calculus/unit';
import type { Along, ComputedLine, Line, Over, Source, UpTo } from './line';

type Given = Readonly<Record<string, never>>;

/**
 * Proves that a line's formula is in the unit that the line says, and that every line it reads has only axes that it has itself.
 * `formula` is the line's own, read by units.
 * @throws TypeError naming the line
 */
export function proveLine(line: ComputedLine, formula: (given: Given) => Kind): void {
  const kinds = Object.entries(line.from).map(([name, source]) => [name, kindOf(line, source)]);
  const found = provenKind(line, () => formula(Object.fromEntries(kinds)));
  if (!fits(found, line.kind)) {
    throw new TypeError(`${line.key}: the formula is in ${showKind(found)}, the line says ${showKind(line.kind)}`);
  }
}

function provenKind(line: ComputedLine, kind: () => Kind): Kind {
  try {
    return kind();
  } catch (error) {
    throw new TypeError(`${line.key}: ${(error as Error).message}`);
  }
}

function kindOf(reader: ComputedLine, source: Source): Kind | readonly Kind[] {
  if ('formulasOf' in source) return [];
  if ('together' in source) return source.together.map((line) => line.kind);
  if (!('line' in source)) return expectAxes(reader, source, source.axes) && source.kind;
  expectFold(reader, source);
  return [source.line.kind];
}

/** A fold over an axis replaces it; one along it, or up to a place on it, needs it in both lines. */
function expectFold(reader: ComputedLine, source: Over | Along | UpTo): void {
  const { line } = source;
  const [axis, fits] =
    'over' in source
      ? [source.over, !reader.axes.includes(source.over)]
      : 'along' in source
        ? [source.along, reader.axes.includes(source.along)]
        : [source.upTo, reader.axes[reader.axes.length - 1] === source.upTo];
  if (!fits || !line.axes.includes(axis)) {
    throw new TypeError(`${reader.key}: ${line.key} cannot be folded over ${axis} here`);
  }
  expectAxes(
    reader,
    line,
    line.axes.filter((one) => one !== axis),
  );
}

function expectAxes(reader: ComputedLine, line: Line, axes: Line['axes']): true {
  const missing = axes.find((axis) => !reader.axes.includes(axis));
  if (missing) throw new TypeError(`${reader.key}: reads ${line.key}, which has one cell for each ${missing}`);
  return true;
}

function fits(found: Kind, declared: Kind): boolean {
  if (found.kind === 'any') return true;
  if (found.kind === 'number' && declared.kind === 'number') return sameUnit(found.unit, declared.unit);
  return found.kind === declared.kind;
}
