import type { Value } from '../../core/calculus/value';
import { type At, type Axes, placesOn } from '../model/axis';
import type { InputLine } from '../model/line';
import { boundsInWords } from './boundsInWords';
import type { InputTrouble } from './inputTrouble';
import type { PlanInputs } from './planInputs';

/** The cells of an input line that are out of its bounds. */
export function lineTroubles(line: InputLine, inputs: PlanInputs, axes: Axes): readonly InputTrouble[] {
  return placesOn(line.axes, axes).flatMap((at) => {
    const got = line.read(inputs, at);
    const rule = ruleBroken(line, got);
    return rule
      ? [{ path: line.path(at), message: `${nameOf(line, at, inputs)} ${rule}, got ${shown(got)}${hint(line, got)}` }]
      : [];
  });
}

/** The rule that a value breaks, as the end of a sentence; undefined where it breaks none. */
function ruleBroken(line: InputLine, got: Value): string | undefined {
  const { bounds, kind } = line;
  if (kind.kind === 'text') {
    if (typeof got !== 'string') return 'must be a text';
    if (got.trim() === '' && !bounds.mayBeBlank) return 'must not be empty';
    return bounds.oneOf && !bounds.oneOf.includes(got) ? `must be one of ${bounds.oneOf.join(', ')}` : undefined;
  }
  if (kind.kind === 'date') return typeof got === 'number' && got > 0 ? undefined : 'must be a date such as 2027-01-01';
  if (typeof got !== 'number' || !Number.isFinite(got)) return 'must be a number';
  const inside =
    (bounds.above === undefined || got > bounds.above) &&
    (bounds.atLeast === undefined || got >= bounds.atLeast) &&
    (bounds.below === undefined || got < bounds.below) &&
    (bounds.atMost === undefined || got <= bounds.atMost);
  return inside ? undefined : boundsInWords(line);
}

function shown(got: Value): string {
  if (got === '' || got === null || got === undefined) return 'a blank';
  return typeof got === 'string' ? `"${got}"` : String(got);
}

/** A percent typed as a whole number is the mistake that people make. */
const hint = (line: InputLine, got: Value): string =>
  line.shape === 'rate' && typeof got === 'number' && got > 1 && got <= 100 ? ` (${got}% is ${got / 100})` : '';

/** `Mid-market close rate`, `Marketing contribution to Enterprise`, `Revenue goal`; `Segment 2` where it has no name. */
function nameOf(line: InputLine, at: At, inputs: PlanInputs): string {
  const segment = at.segment === undefined ? '' : inputs.segments[at.segment]?.name || `Segment ${at.segment + 1}`;
  const source = at.source === undefined ? '' : inputs.sources[at.source]?.name || `Demand source ${at.source + 1}`;
  const label = line.label.charAt(0).toLowerCase() + line.label.slice(1);
  if (segment && source) return `${source} ${label} to ${segment}`;
  const member = segment || source;
  if (!member) return line.label;
  return line.key.endsWith('Name')
    ? `The name of ${member.charAt(0).toLowerCase()}${member.slice(1)}`
    : `${member} ${label}`;
}
