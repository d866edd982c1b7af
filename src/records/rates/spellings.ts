/** Names that are one where they differ by case alone, each under a number. */
export interface Spellings {
  /** The number of a name, from 0 in the order in which names come; counts its spelling. */
  note(name: string): number;
  /** The spelling that most records have; of those equally frequent, the first in the alphabet. */
  nameOf(place: number): string;
  /** All numbers, in the order of the names without regard to case. */
  inOrder(): readonly number[];
}

/** Begins to take names down. */
export function spellings(): Spellings {
  const places = new Map<string, number>();
  const keys: string[] = [];
  const counts: Map<string, number>[] = [];
  return {
    note(name) {
      const key = name.toLowerCase();
      let place = places.get(key);
      if (place === undefined) {
        place = keys.length;
        places.set(key, place);
        keys.push(key);
        counts.push(new Map());
      }
      const spelled = counts[place] as Map<string, number>;
      spelled.set(name, (spelled.get(name) ?? 0) + 1);
      return place;
    },
    nameOf: (place) => commonest(counts[place] ?? new Map()),
    inOrder: () => keys.map((_, place) => place).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1)),
  };
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [name, count] of counts) if (count > most || (count === most && name < best)) [best, most] = [name, count];
  return best;
}
