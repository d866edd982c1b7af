/** Places that follow each other. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/** Runs in ascending places: each is one service call. */
export function runsOf(places: readonly number[]): readonly Run[] {
  const runs: { start: number; length: number }[] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === place) last.length++;
    else runs.push({ start: place, length: 1 });
  }
  return runs;
}
