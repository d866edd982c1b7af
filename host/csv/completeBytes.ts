/** How many of these bytes are whole UTF-8 characters: a character of which only the first bytes are here is left out. */
export function completeBytes(bytes: Uint8Array): number {
  const longest = 4;
  for (let back = 1; back < longest && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The bytes of a UTF-8 character by its first byte. */
function lengthFrom(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
