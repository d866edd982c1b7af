/** Report exports put a title, the filters and blank lines above the header row, and no more than this many. */
export const linesAbove = 20;
