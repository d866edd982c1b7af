import type { Value } from '../../../core/calculus/value';
import { type Axes, placesOn } from '../../model/axis';
import type { InputLine } from '../../model/line';
import { boundsInWords } from '../boundsInWords';
import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';
import { inputName } from './inputName';

/** The cells of an input line that are out of its bounds. */
export function lineTroubles(line: InputLine, inputs: PlanInputs, axes: Axes): readonly InputTrouble[] {
  return placesOn(line.axes, axes).flatMap((at) => {
    const got = line.read(inputs, at);
    const rule = ruleBroken(line, got);
    return rule
      ? [
          {
            path: line.path(at),
            message: `${inputName(line, at, inputs)} ${rule}, got ${shown(got)}${hint(line, got)}`,
          },
        ]
      : [];
  });
}

/** The rule that a value breaks, as the end of a sentence; undefined where it breaks none. */
function ruleBroken(line: InputLine, got: Value): string | undefined {
  const { bounds, kind } = line;
  if (bounds.mayBeBlank && typeof got === 'string' && got.trim() === '') return undefined;
  if (kind.kind === 'text') {
    if (typeof got !== 'string') return 'must be a text';
    if (got.trim() === '') return 'must not be empty';
    return bounds.oneOf && !bounds.oneOf.includes(got) ? `must be one of ${bounds.oneOf.join(', ')}` : undefined;
  }
  if (kind.kind === 'date') return typeof got === 'number' && got > 0 ? undefined : 'must be a date such as 2027-01-01';
  if (typeof got !== 'number' || !Number.isFinite(got)) return 'must be a number';
  const inside =
    (bounds.above === undefined || got > bounds.above) &&
    (bounds.atLeast === undefined || got >= bounds.atLeast) &&
    (bounds.below === undefined || got < bounds.below) &&
    (bounds.atMost === undefined || got <= bounds.atMost) &&
    (!bounds.whole || Number.isInteger(got));
  return inside ? undefined : boundsInWords(line);
}

function shown(got: Value): string {
  if (got === '' || got === null || got === undefined) return 'a blank';
  return typeof got === 'string' ? `"${got}"` : String(got);
}

/** A percent typed as a whole number is the mistake that people make. */
const hint = (line: InputLine, got: Value): string =>
  line.shape === 'rate' && typeof got === 'number' && got > 1 && got <= 100 ? ` (${got}% is ${got / 100})` : '';
