// Widths of Arial at 10 points, in pixels at 96 an inch; the mean of each kind of letter.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u115f\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u, 13.4],
  [/[MW@%]/u, 12],
  [/[mw]/u, 10.4],
  [/\p{Lu}/u, 9.3],
  [/[ijl.,;:'’|]/u, 3.3],
  [/[frt!/()[\]\s-]/u, 4],
  [/[cksvxyz]/u, 6.7],
];
const usual = 7.5;
/** What a cell keeps free at its sides, and at top and bottom. */
const SIDES = 8;
const ENDS = 5;
const LINE = 16;

/**
 * Height in pixels that a wrapped text of 10 points needs in a column of this width. A sheet would find it itself, but neither
 * for a row whose height is set nor in a file that is printed before it is opened.
 */
export function wrappedHeight(text: string, width: number): number {
  const room = width - SIDES;
  const lines = text.split('\n').reduce((count, paragraph) => count + linesOf(paragraph, room), 0);
  return lines * LINE + ENDS;
}

function linesOf(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=\s)/u)) {
    const width = widthOf(word);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the column goes on in the lines below.
    const further = Math.max(0, Math.ceil(width / room) - 1);
    lines += further;
    used += width - further * room;
  }
  return lines;
}

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? usual), 0);
