/** Columns that every row of the Inputs tab may use, by key; those of matrices stand at their right. */
export const inputColumns = ['label', 'unit', 'value', 'gap', 'source', 'owner', 'asOf', 'records'] as const;
