import { windows1252 } from './windows1252';

/**
 * The text of a file's bytes: by its byte order mark (UTF-8, UTF-16 of either order), else as UTF-8, else, where the bytes
 * are no UTF-8, as Latin-1 in the form that Windows writes (Excel's "CSV" in western Europe).
 *
 * Throws where the bytes look like UTF-16 without a mark, which would come out as garbage. `fileName` is for the message.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (bytes.includes(0)) {
    throw new Error(
      `${fileName}: the file holds zero bytes. It may be UTF-16 without its mark, or no text at all: save it as CSV UTF-8.`,
    );
  }
  return isUtf8(bytes) ? decode('utf-8', bytes) : windows1252(bytes);
}

// TextDecoder removes a byte order mark by itself.
function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
