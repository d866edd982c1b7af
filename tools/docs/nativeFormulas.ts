import { type Printed, type PrintedCells, whole } from '../../src/core/calculus/printed';
import { statisticalSheets } from '../../src/core/calculus/statisticalSheets';
import type { FormulaMetric } from '../../src/core/metrics/metric';
import type { Param, Params } from '../../src/core/metrics/param';
import { spokenName } from '../../src/core/spokenName';

/** A formula as it is typed, with the steps that it needs in cells of their own. */
export interface NativeFormula {
  /** Which of a function's variants it is: `rounding "up"`; '' where there is but one. */
  readonly variant: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  readonly results: readonly string[];
}

type Variant = { readonly title: string; readonly given: Readonly<Record<string, unknown>> };

/** Lists and tables are shown at this length. */
const SHOWN = 3;

/** The native formulas of a metric, one for each choice and for each optional argument that changes the formula. */
export function nativeFormulas(metric: FormulaMetric<Params>): readonly NativeFormula[] {
  return variantsOf(metric).map(({ title, given }) => {
    const steps: { name: string; text: string }[] = [];
    const keep = (name: string, step: Printed): Printed => {
      if (/^\w+$/.test(step.text)) return step;
      steps.push({ name, text: step.text });
      return whole(name);
    };
    const result = metric.formula<Printed, PrintedCells>(statisticalSheets(',', keep), given as never);
    const results = ([result].flat(2) as readonly Printed[]).map(({ text }) => text);
    return { variant: title, steps, results };
  });
}

/** All arguments given, once for each choice; and once without each optional argument that has no default. */
function variantsOf({ params }: FormulaMetric<Params>): readonly Variant[] {
  const all = Object.fromEntries(
    Object.entries(params).map(([key, param]) => [key, reference(spokenName(key), param)]),
  );
  const without = Object.entries(params).filter(([, param]) => param.optional && !('byDefault' in param));
  const base = { ...all, ...Object.fromEntries(without.map(([key]) => [key, undefined])) };
  const choices = Object.entries(params).flatMap(([key, param]) =>
    param.kind === 'choice'
      ? param.choices.map((choice) => ({ title: `${spokenName(key)} "${choice}"`, given: { ...base, [key]: choice } }))
      : [],
  );
  const given = without.map(([key]) => ({ title: `with ${spokenName(key)}`, given: { ...base, [key]: all[key] } }));
  return [...(choices.length > 0 ? choices : [{ title: '', given: base }]), ...given];
}

function reference(name: string, param: Param): unknown {
  if (param.kind === 'choice') return param.byDefault;
  if (param.shape === 'list') return cellsOf(name, (place) => `INDEX(${name}, ${place})`);
  if (param.shape !== 'table') return whole(name);
  return Array.from({ length: SHOWN }, (_, row) =>
    cellsOf(`INDEX(${name}, ${row + 1}, 0)`, (place) => `INDEX(${name}, ${row + 1}, ${place})`),
  );
}

const cellsOf = (range: string, cell: (place: number) => string): PrintedCells => ({
  range,
  cells: Array.from({ length: SHOWN }, (_, i) => whole(cell(i + 1))),
});
