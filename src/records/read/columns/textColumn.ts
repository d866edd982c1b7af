import { type Cell, cellText } from '../../table/cell';
import { GrowingNumbers } from './growingNumbers';
import { ownText } from './ownText';

/** The texts of one column while its rows come in: each different text is kept once, a row keeps its number. */
export class TextColumn {
  readonly header: string;
  private readonly codes = new GrowingNumbers('wholeNumbers');
  private readonly codeOf = new Map<string, number>();
  /** Each different text, at the place that is its number. */
  readonly texts: string[] = [];

  constructor(header: string) {
    this.header = header;
  }

  add(cell: Cell | undefined): void {
    const text = cellText(cell);
    const known = this.codeOf.get(text);
    this.codes.push(known ?? this.addText(text));
  }

  at(place: number): string {
    return this.texts[this.codeAt(place)] ?? '';
  }

  /** The number of a row's text: rows of the same text have the same. */
  codeAt(place: number): number {
    return this.codes.at(place);
  }

  private addText(text: string): number {
    const own = ownText(text);
    const code = this.texts.push(own) - 1;
    this.codeOf.set(own, code);
    return code;
  }
}
