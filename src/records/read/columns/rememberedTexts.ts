import { ownText } from './ownText';

// One export repeats its days, amounts and names; a column with more different texts than this repeats few of them.
const mostRemembered = 20_000;

/** What a reading made of a text, kept for the next time that the same text comes. */
export class RememberedTexts<Reading> {
  private readonly known = new Map<string, Reading>();
  private readonly readAnew: (text: string) => Reading;

  constructor(read: (text: string) => Reading) {
    this.readAnew = read;
  }

  read(text: string): Reading {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const reading = this.readAnew(text);
    if (this.known.size < mostRemembered) this.known.set(ownText(text), reading);
    return reading;
  }
}
