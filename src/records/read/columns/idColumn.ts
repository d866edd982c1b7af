import { type Cell, cellText } from '../../table/cell';
import { ownText } from './ownText';

/** The ids of the rows: nearly all different, so each is kept as it is. */
export class IdColumn {
  readonly header: string;
  private readonly ids: string[] = [];

  constructor(header: string) {
    this.header = header;
  }

  add(cell: Cell | undefined): void {
    this.ids.push(ownText(cellText(cell)));
  }

  at(place: number): string {
    return this.ids[place] ?? '';
  }
}
