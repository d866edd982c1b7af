import { ownText } from './ownText';

/** Characters of different texts that are kept in all: a sheet of 100,000 rows stays far below it. */
const mostCharacters = 40_000_000;
/** What a text takes beside its characters. */
const perText = 60;
const notKept = '(text not kept: the file has too many different ones)';

/** Texts of which each different one is kept once and called by a number; past a fixed amount of text none is kept any more. */
export class SharedTexts {
  private readonly texts: string[] = [];
  private readonly codeOf = new Map<string, number>();
  private room = mostCharacters;

  /** The number of a text; -1 where there is no room for it. */
  code(text: string): number {
    const known = this.codeOf.get(text);
    if (known !== undefined) return known;
    if (this.room < 0) return -1;
    this.room -= text.length + perText;
    const own = ownText(text);
    const code = this.texts.push(own) - 1;
    this.codeOf.set(own, code);
    return code;
  }

  at(code: number): string {
    return this.texts[code] ?? notKept;
  }
}
