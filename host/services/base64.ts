const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64. Bytes may be signed, as Apps Script's are. */
export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = [0, 1, 2].map((j) => (bytes[i + j] ?? 0) & 255) as [number, number, number];
    const bits = (group[0] << 16) | (group[1] << 8) | group[2];
    const figures = [18, 12, 6, 0].map((shift) => letters[(bits >> shift) & 63] ?? '');
    const missing = Math.max(0, i + 3 - bytes.length);
    text += figures.slice(0, 4 - missing).join('') + '='.repeat(missing);
  }
  return text;
}

/** The bytes of a base64 text, from -128 to 127 as Apps Script gives them. Throws on other letters. */
export function fromBase64(text: string): number[] {
  const figures = [...text.replace(/=+$/, '')].map((letter) => letters.indexOf(letter));
  if (figures.includes(-1)) throw new Error('Could not decode string.');
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const figure of figures) {
    bits = ((bits << 6) | figure) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((((bits >> count) & 255) << 24) >> 24);
  }
  return bytes;
}
