/** The state of a check that passes. */
export const OK = 'OK';
