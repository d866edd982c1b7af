import type { InputTrouble } from './inputTrouble';

const MOST_MEMBERS = 60;
const MEMBER_KEY = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What is wrong with the list of segments or of sources itself: none, too many, keys or names that are not their own. */
export function memberTroubles(
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
