/**
 * The same text in memory of its own. What a reader cuts out of a file points into the whole block that it was cut from
 * and would keep that block in memory.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);
