import { SharedTexts } from '../../../src/records/read/columns/sharedTexts';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { dayOfIso } from '../dayOfIso';

test('each of very many unreadable cells keeps its own text', () => {
  const body = Array.from({ length: 9_000 }, (_, place) => ['Won', '5', `day ${place}`, '2024-02-01']);
  const rows = [['Stage', 'Amount', 'Created', 'Closed'], ...body];
  const { everySetAside, setAside } = readOpportunities({ name: 'deals.csv', rows }, { asOf: dayOfIso('2024-06-30') });
  expect(setAside).toEqual([expect.objectContaining({ reason: 'unreadable creation date', count: 9_000 })]);
  expect([...everySetAside].map(({ row, text }) => [row, text])).toEqual(
    body.map(([, , day], place) => [place + 2, day]),
  );
});

test('texts are kept once, and no more than there is room for', () => {
  const texts = new SharedTexts();
  const codes = ['a', 'b', 'a'].map((text) => texts.code(text));
  expect(codes.map((code) => texts.at(code))).toEqual(['a', 'b', 'a']);
  expect(codes[0]).toBe(codes[2]);
  // 40 million characters in all.
  for (let place = 0; place < 500; place++) texts.code(`${place}`.padEnd(100_000, 'x'));
  const late = texts.code('late');
  expect([late, texts.at(late)]).toEqual([-1, '(text not kept: the file has too many different ones)']);
  expect(texts.at(texts.code('a'))).toBe('a');
});
