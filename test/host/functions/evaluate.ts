import { installMissingFunctions } from '../../../host/engine/functions/installMissingFunctions';
import { quietly } from '../../../host/engine/quietly';
import { spreadsheet } from '../../../host/engine/spreadsheet';

installMissingFunctions(spreadsheet);

export type Cells = Readonly<Record<string, string | number>>;

/** Calculates cells in the engine and reads others back, by address on one sheet named `Plan`. */
export function calculate(cells: Cells): (a1: string) => unknown {
  const content = Object.fromEntries(Object.entries(cells).map(([a1, value]) => [a1, String(value)]));
  const sheet = { id: 'plan', name: 'Plan', colNumber: 60, rowNumber: 2000, cells: content };
  const model = quietly(() => new spreadsheet.Model({ sheets: [sheet] }));
  return (a1) => {
    const { col, row } = spreadsheet.helpers.toCartesian(a1);
    return model.getters.getEvaluatedCell({ sheetId: 'plan', col, row }).value;
  };
}

/** The value of one formula, in a sheet with the given cells. An array formula gives its first value. */
export function evaluate(formula: string, cells: Cells = {}): unknown {
  return calculate({ ...cells, AZ1: formula })('AZ1');
}

/** A block of values or formulas as cells, from its top left address downwards. */
export function column(letter: string, from: number, values: readonly (string | number)[]): Cells {
  return Object.fromEntries(values.map((value, i) => [`${letter}${from + i}`, value]));
}
