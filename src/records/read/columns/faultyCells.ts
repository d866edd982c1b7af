import { GrowingNumbers } from './growingNumbers';
import { SharedTexts } from './sharedTexts';

const longestShown = 80;

/** The texts of cells that could not be read, by the place of their row. Places are added in ascending order. */
export class FaultyCells {
  private readonly places = new GrowingNumbers('wholeNumbers');
  private readonly codes = new GrowingNumbers('wholeNumbers');
  private readonly texts = new SharedTexts();

  add(place: number, text: string): void {
    this.places.push(place);
    this.codes.push(this.texts.code(text.slice(0, longestShown)));
  }

  at(place: number): string | undefined {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places.at(middle) < place) low = middle + 1;
      else high = middle;
    }
    return this.places.at(low) === place ? this.texts.at(this.codes.at(low)) : undefined;
  }
}
