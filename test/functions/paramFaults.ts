import type { NumberParam, Param } from '../../src/core/metrics/param';

/** A cell that a parameter must refuse, and the rest of the sentence that its name begins. */
export interface ParamFault {
  readonly cell: unknown;
  readonly rule: string;
}

/** Outside a bound by this much is no binary noise any more, which counts as the bound itself. */
const BEYOND_NOISE = 1e-6;

/** Cells that a parameter cannot read, with the rule that each breaks. */
export function ofAnotherKind(param: Param): readonly ParamFault[] {
  const faultsOf = (rule: string, ...cells: readonly (readonly [unknown, string])[]) =>
    cells.map(([cell, shown]) => ({ cell, rule: `${rule}, got ${shown}` }));
  switch (param.kind) {
    case 'text':
      return [];
    case 'flag':
      return faultsOf('must be TRUE or FALSE', ['maybe', '"maybe"'], [2, '2'], [new Date(0), 'a date']);
    case 'date':
      return faultsOf('must be a date', ['soon', '"soon"'], [46_023, '46023'], [true, 'TRUE']);
    case 'choice': {
      const words = param.choices.map((word) => `"${word}"`);
      const rule = `must be ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
      return faultsOf(rule, ['maybe', '"maybe"'], [3, '3'], [true, 'TRUE']);
    }
    default:
      return faultsOf(
        'must be a number',
        ['much', '"much"'],
        ['12%', '"12%" (12% is 0.12)'],
        [true, 'TRUE'],
        [new Date(0), 'a date'],
      );
  }
}

/** A bound as its message words it, with values on either side of it. */
export interface Bound {
  readonly rule: string;
  readonly outside: readonly number[];
  readonly inside: readonly number[];
}

/** The bounds of a number; none for other kinds. */
export function boundsOf(param: Param): readonly Bound[] {
  if (param.kind !== undefined && param.kind !== 'number') return [];
  const { above, atLeast, below, atMost } = param as NumberParam;
  const bound = (rule: string, at: number | undefined, inward: 1 | -1, open: boolean): readonly Bound[] => {
    if (at === undefined) return [];
    const near = at + inward * BEYOND_NOISE;
    const beyond = [at - inward * BEYOND_NOISE, at - inward];
    return [
      { rule: `must be ${rule} ${at}`, outside: open ? [at, ...beyond] : beyond, inside: open ? [near] : [at, near] },
    ];
  };
  return [
    ...bound('above', above, 1, true),
    ...bound('at least', atLeast, 1, false),
    ...bound('below', below, -1, true),
    ...bound('at most', atMost, -1, false),
  ];
}
