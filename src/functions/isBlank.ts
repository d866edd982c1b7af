/** An empty cell reaches a custom function as '', an argument left out as undefined. */
export const isBlank = (raw: unknown): boolean => raw === '' || raw === undefined || raw === null;
