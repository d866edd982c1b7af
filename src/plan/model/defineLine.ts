import type { Calculus } from '../../core/calculus/calculus';
import { type Kind, showKind } from '../../core/calculus/kind';
import { sameUnit } from '../../core/calculus/unit';
import { units } from '../../core/calculus/units';
import type { FormulaLine, Line, Over, Source, Together } from './line';

export type LineGiven<F extends Readonly<Record<string, Source>>, T, C> = {
  readonly [K in keyof F]: F[K] extends Over | Together ? C : T;
};

export interface LineDefinition<F extends Readonly<Record<string, Source>>>
  extends Omit<FormulaLine, 'type' | 'from' | 'formula'> {
  readonly from: F;
  readonly formula: <T, C>(calculus: Calculus<T, C>, given: LineGiven<F, T, C>) => T;
}

/**
 * Declares a row of formulas and proves, as it loads, that its formula is in the unit that the line says, and that every
 * line it reads has only axes that it has itself.
 * @throws TypeError naming the line
 */
export function defineLine<const F extends Readonly<Record<string, Source>>>(
  definition: LineDefinition<F>,
): FormulaLine {
  const line = { ...definition, type: 'formula' } as unknown as FormulaLine;
  const kinds = Object.entries(definition.from).map(([name, source]) => [name, kindOf(line, source)]);
  const found = provenKind(line, Object.fromEntries(kinds));
  if (!fits(found, line.kind)) {
    throw new TypeError(`${line.key}: the formula is in ${showKind(found)}, the line says ${showKind(line.kind)}`);
  }
  return line;
}

function provenKind(line: FormulaLine, given: Readonly<Record<string, never>>): Kind {
  try {
    return line.formula(units, given);
  } catch (error) {
    throw new TypeError(`${line.key}: ${(error as Error).message}`);
  }
}

function kindOf(reader: FormulaLine, source: Source): Kind | readonly Kind[] {
  if ('together' in source) return source.together.map((line) => line.kind);
  if (!('over' in source)) return expectAxes(reader, source, source.axes) && source.kind;
  if (reader.axes.includes(source.over) || !source.line.axes.includes(source.over)) {
    throw new TypeError(`${reader.key}: ${source.line.key} cannot be folded over ${source.over} here`);
  }
  expectAxes(
    reader,
    source.line,
    source.line.axes.filter((axis) => axis !== source.over),
  );
  return [source.line.kind];
}

function expectAxes(reader: FormulaLine, line: Line, axes: FormulaLine['axes']): true {
  const missing = axes.find((axis) => !reader.axes.includes(axis));
  if (missing) throw new TypeError(`${reader.key}: reads ${line.key}, which has one cell for each ${missing}`);
  return true;
}

function fits(found: Kind, declared: Kind): boolean {
  if (found.kind === 'any') return true;
  if (found.kind === 'number' && declared.kind === 'number') return sameUnit(found.unit, declared.unit);
  return found.kind === declared.kind;
}
