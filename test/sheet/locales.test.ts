import type { Host } from '../../host/host';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { generate, openWorkbook, requestFor, statusOf } from '../faults/scenario';
import { shortYear } from '../support/shortYear';
import { sizedInputs } from '../support/sizedInputs';
import { cellOf, keyedRows } from './support';

interface Place {
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
  /** How people there type and read what the tests type and read. */
  readonly typedGoal: string;
  readonly typedRate: string;
  readonly typedDate: string;
  readonly shownGoal: string;
  readonly shownDate: string;
  readonly separator: string;
}

// Written as the Unicode CLDR has it for each locale; grouping of what is shown is the spreadsheet's own.
const places: readonly Place[] = [
  {
    locale: 'en_US',
    timeZone: 'America/New_York',
    currency: 'USD',
    typedGoal: '25,500,000',
    typedRate: '12.5%',
    typedDate: '4/30/2027',
    shownGoal: '$25,500,000',
    shownDate: '4/30/2027',
    separator: ',',
  },
  {
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    typedGoal: '25.500.000',
    typedRate: '12,5%',
    typedDate: '30.04.2027',
    shownGoal: '25.500.000 €',
    shownDate: '30.04.2027',
    separator: ';',
  },
  {
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    typedGoal: '25500000',
    typedRate: '12,5%',
    typedDate: '30/04/2027',
    shownGoal: '25 500 000 €',
    shownDate: '30/04/2027',
    separator: ';',
  },
  {
    locale: 'ja_JP',
    timeZone: 'Asia/Tokyo',
    currency: 'JPY',
    typedGoal: '25,500,000',
    typedRate: '12.5%',
    typedDate: '2027/04/30',
    shownGoal: '¥25,500,000',
    shownDate: '2027/04/30',
    separator: ',',
  },
  {
    locale: 'pt_BR',
    timeZone: 'America/Sao_Paulo',
    currency: 'BRL',
    typedGoal: '25.500.000',
    typedRate: '12,5%',
    typedDate: '30/04/2027',
    shownGoal: 'R$ 25.500.000',
    shownDate: '30/04/2027',
    separator: ';',
  },
];

const inputsIn = (currency: string): PlanInputs => shortYear(sizedInputs(1, 1, { currency, leadTypes: [] }));

const errorsIn = (host: Host) =>
  host.snapshot().sheets.flatMap(({ name, cells }) => cells.filter((c) => c.isError).map((c) => `${name} ${c.row}`));

describe.each(places)('a plan in a spreadsheet of $locale', (place) => {
  // The script's day begins elsewhere than the sheet's: a date must come back as the one that was written.
  const host = openWorkbook(undefined, { entry: 'realEntry', scriptTimeZone: 'Pacific/Auckland', ...place });
  const inputs = inputsIn(place.currency);
  generate(host, requestFor(host, inputs));
  const rows = keyedRows(host, 'Inputs');
  const display = (key: string) => cellOf(host, 'Inputs', `D${rows[key]}`).display;

  test('stands without an error and reads back as it was given', () => {
    expect(errorsIn(host)).toEqual([]);
    expect(statusOf(host)).toMatchObject({ overwritten: [], news: [], inputs });
    expect(cellOf(host, 'Goals', 'B3').value).toBe('All checks pass');
  });

  test('is written again without a change', () => {
    const request = requestFor(host, inputs);
    host.calls.reset();
    generate(host, request);
    const writes = host.calls.made.filter(({ name, writes: isWrite }) => isWrite && name.startsWith('Range.'));
    // The journal, before and after.
    expect(writes.map(({ name }) => name)).toEqual(['Range.setValues', 'Range.setValues']);
    expect(statusOf(host)).toMatchObject({ generation: 2, overwritten: [] });
  });

  test('takes figures and dates as people there type them, and shows them so', () => {
    host.type('Inputs', `D${rows.revenueGoal}`, place.typedGoal);
    host.type('Inputs', `D${rows.churnRate}`, place.typedRate);
    host.type('Inputs', `D${rows.fiscalYearStart}`, place.typedDate);
    expect(statusOf(host).inputs).toMatchObject({
      revenueGoal: 25_500_000,
      churnRate: 0.125,
      fiscalYearStart: '2027-04-30',
    });
    expect(display('revenueGoal')).toBe(place.shownGoal);
    expect(display('fiscalYearStart')).toBe(place.shownDate);
    expect(errorsIn(host)).toEqual([]);
  });

  test('refuses what no figure of the plan can be, by its own rule', () => {
    const closeRate = `D${rows['closeRate|segment-0']}`;
    for (const typed of [place.typedGoal, '0', 'many']) {
      expect(() => host.type('Inputs', closeRate, typed)).toThrow('Close rate must be above 0% and at most 100%');
    }
    host.type('Inputs', closeRate, place.typedRate);
    expect(statusOf(host).inputs?.segments[0]?.closeRate).toBe(0.125);
    expect(() => host.type('Inputs', `D${rows.fiscalYearStart}`, 'soon')).toThrow('must be a date');
  });
});
