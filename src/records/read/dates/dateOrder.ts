/** Which comes first in dates such as 3/4/2017; unknown where nothing in the table tells. */
export type DateOrder = 'monthFirst' | 'dayFirst' | 'unknown';
