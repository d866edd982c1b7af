import { requestShape, type ServerRequest } from '../protocol';

/**
 * A message from the sidebar, once it has the structure of a request. Throws an Error that names the part that is
 * wrong and what stands there: the sidebar and the server then are not of the same version.
 *
 * @example parseRequest({ kind: 'cancel' }) // Error: Tandem: request.run must be a string, got nothing. Reload ...
 */
export function parseRequest(message: unknown): ServerRequest {
  const result = requestShape.safeParse(message);
  if (result.success) return result.data;
  const { path, rule } = firstTrouble(result.error.issues);
  const place = ['request', ...path].join('.');
  throw new Error(
    `Tandem: ${place} ${rule}, got ${shown(valueAt(message, path))}. Reload the spreadsheet and try again.`,
  );
}

type Issue = NonNullable<ReturnType<typeof requestShape.safeParse>['error']>['issues'][number];

function firstTrouble([issue]: readonly Issue[]): { path: readonly PropertyKey[]; rule: string } {
  if (issue === undefined) return { path: [], rule: 'must be a request' };
  if (issue.code === 'invalid_type') return { path: issue.path, rule: `must be ${withArticle(issue.expected)}` };
  if (issue.code === 'invalid_value') return { path: issue.path, rule: `must be one of ${issue.values.join(', ')}` };
  if (issue.code === 'unrecognized_keys')
    return { path: [...issue.path, ...issue.keys.slice(0, 1)], rule: 'must be absent' };
  if (issue.path.length === 0) return { path: [], rule: 'must be an object with a known kind' };
  return { path: issue.path, rule: 'must be one of the known kinds' };
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function valueAt(message: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    message,
  );
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
