import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recalculate } from '../../host/libreOffice/recalculate';
import { readValues, type WorkbookValues } from '../../host/xlsx/readValues';
import { libreOffice } from '../support/libreOffice';
import { formulaCells, namedCell, openXlsx } from '../support/openXlsx';
import { inFolder, runCommand } from './runCommand';

const program = libreOffice();
const withLibreOffice = program === null ? test.skip : test;
const calculated = (xlsx: Uint8Array) => recalculate(program ?? '', xlsx);

const planned = (...words: readonly string[]) =>
  inFolder({}, async (folder) => {
    const { code, err } = await runCommand(words, folder);
    expect([code, code === 0 ? '' : err]).toEqual([0, '']);
    return new Uint8Array(await readFile(join(folder, 'plan.xlsx')));
  });

let byDefault: Uint8Array;

beforeAll(async () => {
  if (program !== null) byDefault = await planned();
}, 60_000);

// Both calculate in double precision; sums of up to a few hundred terms may differ in their last bits by order.
const TOLERANCE = 1e-12;

/** The formula cells whose values differ, as `Funnel!E7: 1 for 2`. */
async function differences(xlsx: Uint8Array, got: WorkbookValues, wanted: WorkbookValues): Promise<string[]> {
  const places = [...formulaCells(await openXlsx(xlsx)).keys()];
  expect(places.length).toBeGreaterThan(300);
  return places.flatMap((place) => {
    const [sheet = '', address = ''] = place.split('!');
    const [a, b] = [got[sheet]?.[address] ?? '', wanted[sheet]?.[address] ?? ''];
    const same =
      typeof a === 'number' && typeof b === 'number'
        ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b))
        : a === b;
    return same ? [] : [`${place}: ${a} for ${b}`];
  });
}

withLibreOffice(
  'LibreOffice calculates every formula to the value in the file',
  async () => {
    expect(await differences(byDefault, await calculated(byDefault), await readValues(byDefault))).toEqual([]);
  },
  120_000,
);

withLibreOffice(
  'with another goal typed in, LibreOffice comes to the plan for that goal',
  async () => {
    const workbook = await openXlsx(byDefault);
    namedCell(workbook, 'Tandem_RevenueGoal').value = 31_000_000;
    const changed = new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
    const xlsx = await planned('--goal', '31000000');
    expect(await differences(xlsx, await calculated(changed), await readValues(xlsx))).toEqual([]);
  },
  120_000,
);

withLibreOffice(
  'a plan for a decimal-comma locale calculates the same',
  async () => {
    const xlsx = await planned('--locale', 'de_DE', '--currency', 'EUR');
    expect(await differences(xlsx, await calculated(xlsx), await readValues(xlsx))).toEqual([]);
  },
  120_000,
);
