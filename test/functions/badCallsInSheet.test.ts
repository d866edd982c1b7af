import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/node/createNodeHost';
import { metrics } from '../../src/core/metrics/registry';
import { columnName } from '../support/columnName';
import { type BadCall, goodCall, wrongCounts, wrongShapes, wrongTypes, wrongValues } from './badCalls';

const SHEET = 'Sheet1';

/** Types arguments into cells from this row on and a call that refers to them below; gives the call's address. */
function typeCall(host: Host, name: string, given: readonly unknown[], row: number): string {
  let column = 0;
  let lowest = row;
  const references = given.map((value) => {
    const rows = (Array.isArray(value) ? value : [[value]]) as unknown[][];
    const width = rows[0]?.length ?? 1;
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell !== '' && cell !== undefined) host.type(SHEET, `${columnName(column + c)}${row + r}`, typed(cell));
      });
    });
    const corner = `${columnName(column)}${row}`;
    const reference = `${corner}:${columnName(column + width - 1)}${row + rows.length - 1}`;
    column += width;
    lowest = Math.max(lowest, row + rows.length - 1);
    return reference === `${corner}:${corner}` ? corner : reference;
  });
  const place = `A${lowest + 1}`;
  host.type(SHEET, place, `=${name}(${references.join(', ')})`);
  return place;
}

const typed = (cell: unknown): string => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));

/** One of each kind; of the wrong types a word, which a cell holds as it is typed. */
function oneOfEach(metric: (typeof metrics)[number]): readonly BadCall[] {
  const words = wrongTypes(metric).filter(({ title }) => /much|maybe|soon/.test(title));
  const inRow = words.filter(({ where }) => where !== '');
  return [
    wrongCounts(metric)[0],
    wrongCounts(metric).at(-1),
    words[0],
    inRow.at(-1),
    wrongValues(metric)[0],
    wrongShapes(metric)[0],
  ].filter((call) => call !== undefined);
}

test.each(metrics.map((metric) => [metric.name, metric] as const))(
  '%s typed into the grid shows its refusals, and no error where there is none',
  (name, metric) => {
    const host = createNodeHost();
    let row = 1;
    for (const { given, says, where } of oneOfEach(metric)) {
      const place = typeCall(host, name, given, row);
      const { value, message } = host.look(SHEET, place);
      expect({ value, message }).toEqual({ value: '#ERROR!', message: expect.stringContaining(says) });
      expect(message).toContain(where);
      row = Number(place.slice(1)) + 1;
    }
    const { value, message } = host.look(SHEET, typeCall(host, name, goodCall(metric), row));
    expect(message).toBe('');
    expect(String(value)).not.toMatch(/^#/);
  },
);
