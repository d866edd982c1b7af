/** The axes that a check may have one flag for each member of, in the order in which the Checks tab shows them. */
export const flagAxes = ['segment', 'source', 'quarter', 'period', 'part'] as const;

export type FlagAxis = (typeof flagAxes)[number];
