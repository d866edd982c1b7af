import { cellText } from './cellText';
import type { Facet, Range } from './facet';
import type { Plain } from './plain';
import { serialOfDate } from './serialOfDate';

const zoneOfActive = (): string => SpreadsheetApp.getActive().getSpreadsheetTimeZone();

/** Values as `getValues` gives them, with the serial number in place of each Date. */
export function readValues(block: Range, timeZone: () => string = zoneOfActive): Plain[][] {
  const values: unknown[][] = block.getValues();
  if (!values.some((row) => row.some((value) => value instanceof Date))) return values as Plain[][];
  const zone = timeZone();
  return values.map((row) =>
    row.map((value) => (value instanceof Date ? serialOfDate(value, zone) : (value as Plain))),
  );
}

/** What cells hold, from their formulas and their values. */
export function contentOf(formulas: readonly (readonly string[])[], values: readonly (readonly Plain[])[]): Plain[][] {
  return values.map((row, i) =>
    row.map((value, j) => {
      const formula = formulas[i]?.[j] ?? '';
      if (formula !== '') return formula;
      return typeof value === 'string' ? cellText(value) : value;
    }),
  );
}

/** Values and formulas together: `setFormulas` would blank the values. */
export const contentFacet: Facet = {
  blank: '',
  read: (block) => contentOf(block.getFormulas(), readValues(block)),
  write: (block, grid) => {
    block.setValues(grid as Plain[][]);
  },
};
