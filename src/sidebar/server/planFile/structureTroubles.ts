import type * as z from 'zod/mini';
import type { InputTrouble } from '../../../plan/inputs/checkInputs';
import { usualInputs, usualSegment, usualSource } from '../../../plan/inputs/usualInputs';
import { nearest } from './nearest';

type Issue = z.core.$ZodIssue;

/** A key that its object must have and has not. */
interface Missing {
  readonly parent: string;
  readonly key: string;
}

/**
 * Puts what a plan file's structure breaks into sentences that name the place, the rule and the value. An unknown key
 * that looks like a missing one is taken for its misspelling, and the missing one is not reported again.
 */
export function structureTroubles(issues: readonly Issue[], content: unknown): readonly InputTrouble[] {
  const missing = issues.flatMap((issue) => missingKey(issue, content));
  const unknown = issues.flatMap((issue) => unknownKeys(issue, missing));
  const taken = new Set(unknown.map(({ meant }) => meant));
  const others = issues.flatMap((issue): readonly InputTrouble[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const [gone] = missingKey(issue, content);
    const path = written(issue.path);
    if (gone === undefined)
      return [{ path, message: `${path || 'The file'} ${ruleOf(issue)}, got ${shown(valueAt(content, issue.path))}` }];
    return taken.has(path) ? [] : [{ path, message: `${path} is missing` }];
  });
  return [...unknown.map(({ path, message }) => ({ path, message })), ...others];
}

function missingKey(issue: Issue, content: unknown): readonly Missing[] {
  const key = issue.path[issue.path.length - 1];
  if (typeof key !== 'string' || valueAt(content, issue.path) !== undefined) return [];
  return [{ parent: written(issue.path.slice(0, -1)), key }];
}

/** Keys that may be missing, at whatever level. */
const keysToLeaveOut = Object.keys({ ...usualInputs, ...usualSegment, ...usualSource, calendar: '', weeksInYear: '' });

interface UnknownKey extends InputTrouble {
  /** Path of the key that it is a misspelling of. */
  readonly meant: string | null;
}

function unknownKeys(issue: Issue, missing: readonly Missing[]): readonly UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = written(issue.path);
  const candidates = missing.filter((gone) => gone.parent === parent).map(({ key }) => key);
  return issue.keys.map((key) => {
    const path = written([...issue.path, key]);
    const meant = nearest(key, candidates) ?? nearest(key, keysToLeaveOut);
    const where = parent === '' ? 'the plan file' : parent;
    const message = `${where} has an unknown key "${key}"${meant === null ? '' : `: did you mean ${meant}?`}`;
    return { path, message, meant: meant === null ? null : written([...issue.path, meant]) };
  });
}

function ruleOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${named[issue.expected] ?? issue.expected}`;
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_small') return `must have ${issue.minimum} entries`;
  if (issue.code === 'too_big') return `must have ${issue.maximum} entries`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return 'cannot be read';
}

const named: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** A path as people write it: `segments[2].closeRate`. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    content,
  );
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
