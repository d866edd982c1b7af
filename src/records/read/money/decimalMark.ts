/** Which mark stands before the cents; unknown where nothing in the table tells. */
export type DecimalMark = 'point' | 'comma' | 'unknown';
