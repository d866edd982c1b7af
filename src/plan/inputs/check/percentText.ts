/** A share as messages show it: 0.954321 is `95.4321%`. */
export const percentText = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
