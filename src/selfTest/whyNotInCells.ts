import type { Example, ExampleArgument, Metric } from '../core/metrics/metric';
import { spokenName } from '../core/spokenName';
import { argumentRows } from './exampleValues';

/** Why an example cannot stand in cells, or undefined where it can. */
export function whyNotInCells({ params }: Metric, { given, gives }: Example): string | undefined {
  for (const key of Object.keys(params)) {
    const value = given[key];
    const why = value === undefined ? undefined : whyNot(value);
    if (why) return `Not run: ${spokenName(key)} ${why}.`;
  }
  const why = whyNot(gives);
  return why && `Not run: the result ${why}.`;
}

function whyNot(value: ExampleArgument): string | undefined {
  const rows = argumentRows(value);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return 'has no cells, and there is no range of none';
  if (rows.some((row) => row.length !== width)) return 'has rows of different lengths, and a range has not';
  const odd = rows.flat().filter((cell) => !isCellValue(cell));
  return odd.length === 0 ? undefined : `holds ${String(odd[0])}, which no cell holds`;
}

const isCellValue = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
