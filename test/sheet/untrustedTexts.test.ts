import { Killed } from '../../host/host';
import { comparable, difference } from '../faults/comparable';
import { beforeFirst, generate, openWorkbook, requestFor, statusOf } from '../faults/scenario';
import { segment, smallInputs } from '../faults/smallInputs';
import { errorOf, startLater } from '../faults/sweepFaults';
import { cellOf, keyedRows } from './support';

const texts = [
  '=IMPORTXML("https://example.com", "//a")',
  '+1',
  '-1',
  '@SUM(1)',
  "'quoted",
  "''twice",
  '3/4',
  '007',
  'TRUE',
  '#N/A',
  '1,5 €',
  '<b>bold</b>',
  'a "b" & c',
  '🚀 rocket',
  'שלום עולם',
  '≈⟦1,2⟧',
  `line one\nline two`,
  'long '.repeat(60),
];
const named = smallInputs({ segments: texts.map((text, i) => segment(`s${i}`, text, 1 / texts.length)) });
const namesOf = (host: ReturnType<typeof openWorkbook>) => statusOf(host).inputs?.segments.map(({ name }) => name);

describe('texts that look like something else', () => {
  const host = beforeFirst();
  generate(host, requestFor(host, named));
  const saved = host.save();

  test('stay texts in the sheet, and come back letter by letter', () => {
    expect(namesOf(host)).toEqual(texts);
    const rows = keyedRows(host, 'Inputs');
    expect(cellOf(host, 'Inputs', `D${rows['segment|s0']}`)).toMatchObject({ formula: null, value: texts[0] });
  });

  test('survive the journal and a repair', () => {
    const other = openWorkbook(saved);
    const before = comparable(other);
    const shouted = { ...named, segments: named.segments.map((each) => ({ ...each, name: `${each.name}!` })) };
    const request = requestFor(other, shouted);
    const rehearsal = openWorkbook(saved);
    rehearsal.calls.reset();
    generate(rehearsal, request);
    // The last state but one: every cell is written, the mark is not.
    const last = rehearsal.calls.made.map(({ name }) => name).lastIndexOf('DeveloperMetadata.setValue');
    other.calls.failAt(last, 'killAfter');
    expect(errorOf(() => generate(other, request))).toBeInstanceOf(Killed);
    expect(difference(before, comparable(other))).not.toBe('');
    startLater(other);
    expect(difference(before, comparable(other))).toBe('');
    expect(namesOf(other)).toEqual(texts);
  });

  test('survive an undo', () => {
    const other = openWorkbook(saved);
    const renamed = { ...named, segments: named.segments.map((each, i) => ({ ...each, name: `S${i}` })) };
    generate(other, requestFor(other, renamed));
    other.run('undo', []);
    expect(namesOf(other)).toEqual(texts);
  });
});
