import type { InputTrouble } from '../inputTrouble';

const MEMBER_KEY = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What a list of the plan's own members is called, and how many it may have. */
interface MemberList {
  readonly path: 'segments' | 'sources' | 'periods' | 'leadTypes';
  readonly one: string;
  readonly fewest: 0 | 1;
  readonly most: number;
}

const lists: readonly MemberList[] = [
  { path: 'segments', one: 'segment', fewest: 1, most: 60 },
  { path: 'sources', one: 'demand source', fewest: 1, most: 60 },
  { path: 'periods', one: 'period', fewest: 1, most: 53 },
  { path: 'leadTypes', one: 'lead type', fewest: 0, most: 20 },
];

interface Member {
  readonly key: string;
  readonly name: string;
}

/** What is wrong with the lists of members themselves: none, too many, keys or names that are not their own. */
export const memberTroubles = (
  inputs: Readonly<Record<MemberList['path'], readonly Member[]>>,
): readonly InputTrouble[] => lists.flatMap((list) => troublesIn(list, inputs[list.path]));

function troublesIn({ path, one, fewest, most }: MemberList, members: readonly Member[]): readonly InputTrouble[] {
  if (members.length < fewest) return [{ path, message: `A plan needs at least one ${one}` }];
  if (members.length > most) {
    return [{ path, message: `A plan takes at most ${most} ${one}s, got ${members.length}` }];
  }
  return members.flatMap((member, i) => [
    ...keyTrouble(member, `${path}[${i}].key`, `${one} ${i + 1}`),
    ...twinTrouble(member, members, `${path}[${i}].name`, one),
  ]);
}

function keyTrouble({ key }: Member, path: string, which: string): readonly InputTrouble[] {
  if (MEMBER_KEY.test(key)) return [];
  return [{ path, message: `The key of ${which} must be lower-case letters, digits and hyphens, got "${key}"` }];
}

function twinTrouble(member: Member, members: readonly Member[], path: string, one: string): readonly InputTrouble[] {
  const place = members.indexOf(member);
  const twin = members.findIndex(({ key, name }) => key === member.key || isSameName(name, member.name));
  if (twin >= place) return [];
  const message = `${capital(one)} ${place + 1} has the same name or key as ${one} ${twin + 1}: "${member.name}"`;
  return [{ path, message }];
}

const isSameName = (a: string, b: string): boolean => folded(a) === folded(b);
/** What looks alike is one name: other blanks, composed letters, upper and lower case. */
const folded = (name: string): string => String(name).normalize('NFKC').replace(/\s+/g, ' ').trim().toUpperCase();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
