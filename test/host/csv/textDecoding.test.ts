import { textDecoding } from '../../../host/csv/textDecoding';

/** The text of bytes that come in blocks of a size. */
function decoded(bytes: Uint8Array, size: number): string {
  const decoding = textDecoding();
  let text = '';
  for (let from = 0; from < bytes.length; from += size) text += decoding.add(bytes.subarray(from, from + size));
  return text + decoding.finish();
}

const text = 'Société,10 €\nΩmega 😀,2\n';
const utf8 = new TextEncoder().encode(text);
const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
// e9 is é and 80 the euro sign in Windows-1252, which has no omega.
const latin = Uint8Array.from([...Buffer.from('Soci'), 0xe9, ...Buffer.from('t'), 0xe9, ...Buffer.from(',10 '), 0x80]);

test.each([1, 2, 3, 5, 7, 1000])('a character that is cut in two by blocks of %d bytes', (size) => {
  expect(decoded(utf8, size)).toBe(text);
  expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), size)).toBe(text);
  expect(decoded(utf16, size)).toBe(text);
  expect(decoded(new Uint8Array(Buffer.from(utf16).swap16()), size)).toBe(text);
  expect(decoded(latin, size)).toBe('Société,10 €');
});

test('the first letter beyond ASCII decides, however far it is', () => {
  const ascii = new Uint8Array(100_000).fill(0x61);
  expect(decoded(new Uint8Array([...ascii, 0xe9]), 4096)).toBe(`${'a'.repeat(100_000)}é`);
  expect(decoded(new Uint8Array([...ascii, 0xc3, 0xa9]), 4096)).toBe(`${'a'.repeat(100_000)}é`);
});

test('bytes that are no UTF-8 behind some that are refuse the file', () => {
  const decoding = textDecoding();
  expect(decoding.add(utf8)).toBe(text);
  expect(() => decoding.add(latin)).toThrow('there are bytes that are no UTF-8, though what stands before is.');
});

test('a mark alone, and nothing at all, are no text', () => {
  for (const bytes of [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]])
    expect(decoded(new Uint8Array(bytes), 9)).toBe('');
  expect(decoded(new Uint8Array([0x61]), 9)).toBe('a');
});
