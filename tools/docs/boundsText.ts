import type { Param } from '../../src/core/metrics/param';

/** What a parameter accepts, for the table of arguments: `above 0, at most 1`. */
export function boundsText(param: Param): string {
  switch (param.kind) {
    case 'choice':
      return param.choices.map((choice) => `\`"${choice}"\``).join(', ');
    case 'flag':
      return 'TRUE or FALSE; also yes, no, 1, 0';
    case 'date':
      return 'a date, or text such as 2026-01-31';
    case 'text':
      return 'any text';
    default:
      return numberBounds(param) || 'any number';
  }
}

function numberBounds({
  above,
  atLeast,
  below,
  atMost,
}: Exclude<Param, { kind: 'choice' | 'flag' | 'date' | 'text' }>) {
  const bounds = [
    above === undefined ? '' : `above ${above}`,
    atLeast === undefined ? '' : `at least ${atLeast}`,
    below === undefined ? '' : `below ${below}`,
    atMost === undefined ? '' : `at most ${atMost}`,
  ];
  return bounds.filter(Boolean).join(', ');
}
