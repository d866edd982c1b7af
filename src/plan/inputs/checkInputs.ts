import type { Value } from '../../core/calculus/value';
import { inputLines } from '../blueprint';
import type { At } from '../model/axis';
import { type Axes, placesOn } from '../model/axis';
import type { InputLine } from '../model/line';
import { axesOf } from './axesOf';
import { boundsInWords } from './boundsInWords';
import type { PlanInputs } from './planInputs';

/** What is wrong with one input: where it stands in a plan file, and a sentence that names it, the rule and the value. */
export interface InputTrouble {
  readonly path: string;
  readonly message: string;
}

const MOST_MEMBERS = 60;
const MEMBER_KEY = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** Shares that sum to 1 but for typing at six decimals. */
const SHARE_NOISE = 5e-7;

/**
 * Checks every input against the bounds of its line, and those that must fit together. An empty list means that a plan
 * can be generated.
 */
export function checkInputs(inputs: PlanInputs): readonly InputTrouble[] {
  const axes = axesOf(inputs);
  const members = [...memberTroubles('segments', inputs.segments), ...memberTroubles('sources', inputs.sources)];
  if (members.length > 0) return members;
  const single = inputLines.flatMap((line) => lineTroubles(line, inputs, axes));
  return single.length > 0 ? single : jointTroubles(inputs);
}

function memberTroubles(
  list: 'segments' | 'sources',
  members: readonly { readonly key: string; readonly name: string }[],
): readonly InputTrouble[] {
  const one = list === 'segments' ? 'segment' : 'demand source';
  if (members.length === 0) return [{ path: list, message: `A plan needs at least one ${one}` }];
  if (members.length > MOST_MEMBERS) {
    return [{ path: list, message: `A plan takes at most ${MOST_MEMBERS} ${one}s, got ${members.length}` }];
  }
  return members.flatMap(({ key, name }, i) => {
    const path = `${list}[${i}]`;
    const twin = members.findIndex((other) => other.key === key || sameName(other.name, name));
    return [
      ...(MEMBER_KEY.test(key)
        ? []
        : [
            {
              path: `${path}.key`,
              message: `The key of ${one} ${i + 1} must be lower-case letters, digits and hyphens, got "${key}"`,
            },
          ]),
      ...(twin < i
        ? [
            {
              path: `${path}.name`,
              message: `${capital(one)} ${i + 1} has the same name or key as ${one} ${twin + 1}: "${name}"`,
            },
          ]
        : []),
    ];
  });
}

const sameName = (a: string, b: string): boolean => String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function lineTroubles(line: InputLine, inputs: PlanInputs, axes: Axes): readonly InputTrouble[] {
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

function jointTroubles(inputs: PlanInputs): readonly InputTrouble[] {
  const troubles: InputTrouble[] = [];
  const goalShares = inputs.segments.reduce((total, segment) => total + segment.shareOfGoal, 0);
  if (Math.abs(goalShares - 1) > SHARE_NOISE) {
    troubles.push({ path: 'segments', message: `Shares of the goal must sum to 100%, got ${percent(goalShares)}` });
  }
  for (const { key, name } of inputs.segments) {
    const shares = inputs.sources.reduce((total, source) => total + (source.contribution[key] ?? 0), 0);
    if (Math.abs(shares - 1) > SHARE_NOISE) {
      troubles.push({ path: 'sources', message: `Contributions to ${name} must sum to 100%, got ${percent(shares)}` });
    }
  }
  if (inputs.profitShare >= inputs.grossMargin) {
    troubles.push({
      path: 'profitShare',
      message: `Profit share must be below the gross margin of ${percent(inputs.grossMargin)}, got ${percent(inputs.profitShare)}`,
    });
  }
  return troubles;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
