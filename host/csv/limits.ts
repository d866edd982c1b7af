/** Bytes read at a time: enough that the work between two reads outweighs the read, little beside what the rows take. */
export const blockBytes = 1 << 20;

/**
 * Characters in one row. Salesforce's longest text field has 131,072 and a cell of Google Sheets 50,000: a longer row is a quote
 * that never closes or no CSV, and would be read into memory as a whole.
 */
export const longestRow = 4_000_000;

/** A Google sheet has at most 18,278 columns, column ZZZ. */
export const mostColumns = 18_278;

/** Five times what a large company's CRM holds in opportunities; what reads the rows takes a few hundred bytes for each. */
export const mostRows = 5_000_000;

/** Characters from which the delimiter is found out. */
export const sampleLength = 64_000;
