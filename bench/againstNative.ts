import { installMissingFunctions } from '../host/engine/functions/installMissingFunctions';
import { quietly } from '../host/engine/quietly';
import { spreadsheet } from '../host/engine/spreadsheet';
import type { Printed, PrintedCells } from '../src/core/calculus/printed';
import { whole } from '../src/core/calculus/printed';
import { statisticalSheets as sheets } from '../src/core/calculus/statisticalSheets';
import { metrics } from '../src/core/metrics/registry';
import type { Figure } from './figure';
import { medianTimes } from './medianTimes';
import { ROWS, scalarCalls } from './scalarCalls';
import { shippedFunctions } from './shippedCode';

const COLUMNS = 'ABCDEFGH';

/** One call over 10,000 rows, against 10,000 cells that hold the printed formula in the spreadsheet engine. */
export async function againstNative(): Promise<readonly Figure[]> {
  installMissingFunctions(spreadsheet);
  const shipped = shippedFunctions();
  const figures: Figure[] = [];
  for (const { title, name, given } of scalarCalls()) {
    if (title !== name || !hasFormula(name)) continue;
    const evaluate = engineWith(name, given);
    const tasks = { call: () => shipped[name]?.(...given), native: evaluate };
    const times = await medianTimes(tasks, { milliseconds: 60 });
    const value = (times.get('call') ?? 0) / (times.get('native') ?? 1);
    figures.push({ group: 'call / native formula in the engine', name: title, value, unit: 'x' });
  }
  return figures;
}

const hasFormula = (name: string) => metrics.some((metric) => metric.name === name && metric.kind === 'formula');

/** A tab with the arguments in columns and the formula beside them; gives what calculates it all again. */
function engineWith(name: string, given: readonly unknown[]): () => void {
  const cells: Record<string, string> = {};
  given.forEach((column, place) => {
    (column as unknown[][]).forEach(([value], row) => {
      cells[`${COLUMNS[place]}${row + 1}`] = String(value).toUpperCase();
    });
  });
  for (let row = 1; row <= ROWS; row++) cells[`${COLUMNS[given.length]}${row}`] = `=${formulaIn(name, row)}`;
  const tab = { id: 'tab', name: 'Tab', rowNumber: ROWS, colNumber: COLUMNS.length, cells };
  const model = quietly(() => new spreadsheet.Model({ sheets: [tab] } as object));
  return () => quietly(() => model.dispatch('EVALUATE_CELLS'));
}

function formulaIn(name: string, row: number): string {
  const metric = metrics.find((one) => one.name === name);
  if (metric?.kind !== 'formula') throw new Error(`${name} has no native formula`);
  const places = Object.entries(metric.params).map(([key, param], place) => {
    if (!param.optional) return [key, whole(`${COLUMNS[place]}${row}`)];
    if (param.kind === 'choice') return [key, param.byDefault];
    return [key, 'byDefault' in param ? sheets(',').num(param.byDefault as number) : undefined];
  });
  const result = metric.formula<Printed, PrintedCells>(sheets(','), Object.fromEntries(places) as never);
  return (result as Printed).text;
}
