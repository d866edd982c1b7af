/** A cell of Sheets holds 50,000 characters; the apostrophe before it is one. */
const LONGEST = 45_000;

/** A line cut into cells, never within a pair of surrogates: half an emoji does not survive being stored. */
export function chunks(line: string): readonly string[] {
  const cut: string[] = [];
  let from = 0;
  while (from < line.length || cut.length === 0) {
    let to = Math.min(line.length, from + LONGEST);
    if (to < line.length && isHighSurrogate(line.charCodeAt(to - 1))) to--;
    cut.push(line.slice(from, to));
    from = to;
  }
  return cut;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
