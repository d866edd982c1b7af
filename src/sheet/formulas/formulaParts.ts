/** A cell, a whole column or a whole row that a formula refers to. Places count from 0; null where it is a whole line. */
export interface Reference {
  /** The tab as the formula names it, without quotes; null for the formula's own. */
  readonly tab: string | null;
  /** False for the second corner of a range, which stands behind no tab name of its own. */
  readonly namesTab: boolean;
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaPart = string | Reference;

const text = '"(?:[^"]|"")*"';
const tab = "(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\\p{L}\\p{N}_.]+))!";
const corner = (n: number) => `(?<cf${n}>\\$?)(?<c${n}>[A-Z]{1,3})(?<rf${n}>\\$?)(?<r${n}>\\d{1,7})`;
const cell = `${corner(1)}(?::${corner(2)})?`;
const columns = '(?<cf3>\\$?)(?<c3>[A-Z]{1,3}):(?<cf4>\\$?)(?<c4>[A-Z]{1,3})';
const rows = '(?<rf5>\\$?)(?<r5>\\d{1,7}):(?<rf6>\\$?)(?<r6>\\d{1,7})';
const end = '(?![\\p{L}\\p{N}_.$(!])';
const reference = `(?:${tab})?(?:${cell}|${columns}|${rows})${end}`;
const word = "[\\p{L}\\p{N}_.$]+|'(?:[^']|'')*'";
const token = new RegExp(`(?<text>${text})|(?<reference>${reference})|(?<word>${word})`, 'gu');

/** Takes a formula apart: its references, and the text between them. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let done = 0;
  for (const match of formula.matchAll(token)) {
    const groups = match.groups ?? {};
    if (groups.reference === undefined) continue;
    if (match.index > done) parts.push(formula.slice(done, match.index));
    parts.push(...referencesIn(groups));
    done = match.index + match[0].length;
  }
  if (done < formula.length) parts.push(formula.slice(done));
  return parts;
}

type Groups = Readonly<Record<string, string | undefined>>;

function referencesIn(groups: Groups): readonly FormulaPart[] {
  const named = groups.quoted?.slice(1, -1).replace(/''/g, "'") ?? groups.plain ?? null;
  const found = [1, 2, 3, 4, 5, 6].filter((n) => groups[`c${n}`] !== undefined || groups[`r${n}`] !== undefined);
  return found.flatMap((n, i) => {
    const part = { ...cornerIn(groups, n), tab: named, namesTab: i === 0 && named !== null };
    return i === 0 ? [part] : [':', part];
  });
}

function cornerIn(groups: Groups, n: number): Omit<Reference, 'tab' | 'namesTab'> {
  const row = groups[`r${n}`];
  const column = groups[`c${n}`];
  return {
    row: row === undefined ? null : Number(row) - 1,
    column: column === undefined ? null : columnNumber(column),
    rowFixed: groups[`rf${n}`] === '$',
    columnFixed: groups[`cf${n}`] === '$',
  };
}

/** A is 0, AA is 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
