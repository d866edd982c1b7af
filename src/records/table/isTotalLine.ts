const TOTAL =
  /^(?:grand[ -]?totals?|sub-?totals?|totals?|sum|count|average|gesamt(?:summe)?|gesamtergebnis|summe|somme|suma|totale)\b.{0,20}$/i;

/** Whether the first text of a row is that of a line of totals, such as `Grand Total`. */
export const isTotalLine = (text: string): boolean => TOTAL.test(text);
