/** Bytes of one character in UTF-8. Apps Script has no TextEncoder. */
function utf8Bytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Cuts a text into pieces of at most so many bytes, never within a character. */
export function utf8Pieces(text: string, mostBytes: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const more = utf8Bytes(character);
    if (bytes + more > mostBytes) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
