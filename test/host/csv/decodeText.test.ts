import { decodeText } from '../../../host/csv/decodeText';

const text = 'Société,10 €';

function utf16(content: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

test('reads UTF-8 with and without a mark', () => {
  expect(decodeText(new TextEncoder().encode(text), 'a.csv')).toBe(text);
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`), 'a.csv')).toBe(text);
});

test('reads UTF-16 of either order by its mark', () => {
  expect(decodeText(utf16(text, 'le'), 'a.csv')).toBe(text);
  expect(decodeText(utf16(text, 'be'), 'a.csv')).toBe(text);
});

test('reads what is no UTF-8 as Windows-1252: e9 is é and 80 is the euro sign', () => {
  const bytes = Uint8Array.from([...Buffer.from('Soci'), 0xe9, ...Buffer.from('t'), 0xe9, 0x2c, 0x80]);
  expect(decodeText(bytes, 'a.csv')).toBe('Société,€');
});

test('reads UTF-16 of either order without a mark, by its zeros', () => {
  const bytes = Buffer.from('Stage,Amount\nClosed Won,10 é\n', 'utf16le');
  expect(decodeText(new Uint8Array(bytes), 'a.csv')).toBe('Stage,Amount\nClosed Won,10 é\n');
  expect(decodeText(new Uint8Array(Buffer.from(bytes).swap16()), 'a.csv')).toBe('Stage,Amount\nClosed Won,10 é\n');
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array(), 'a.csv')).toBe('');
});
