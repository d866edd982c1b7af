// A report shows the first few rows of each reason: the texts of further ones are not needed and not kept.
const mostKept = 2_000;
const longestShown = 80;

/** The texts of cells that could not be read, by the place of their row. */
export class FaultyCells {
  private readonly texts = new Map<number, string>();

  add(place: number, text: string): void {
    if (this.texts.size < mostKept) this.texts.set(place, ownText(text.slice(0, longestShown)));
  }

  at(place: number): string | undefined {
    return this.texts.get(place);
  }
}

/**
 * The same text in memory of its own. What a reader cuts out of a file points into the whole block that it was cut from
 * and would keep that block in memory.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);
