/** How many rows and columns a new sheet has. */
export const newGrid = { rows: 1000, columns: 26 };
