import { completeBytes } from './completeBytes';
import { windows1252 } from './windows1252';

/** Turns the bytes of a file into text, block by block. */
export interface TextDecoding {
  /** The text of the next bytes; some may be kept for the next block, where a character is cut in two. */
  readonly add: (bytes: Uint8Array) => string;
  readonly finish: () => string;
}

/**
 * Decodes a file whose encoding nobody states: by its byte order mark (UTF-8, UTF-16 of either order), as UTF-16 without a mark
 * where every other byte is zero, else as UTF-8, else as Latin-1 in the form that Windows writes (Excel's "CSV" in western
 * Europe). The first block with a letter beyond ASCII decides between the last two.
 *
 * `add` throws an Error for bytes that are no UTF-8 in a file that was UTF-8 up to there.
 */
export function textDecoding(): TextDecoding {
  let decoding: TextDecoding | null = null;
  let early = new Uint8Array();
  return {
    add: (bytes) => {
      if (decoding) return decoding.add(bytes);
      early = joined(early, bytes);
      // A mark takes up to three bytes, and a block can be as short as one.
      if (early.length < 4) return '';
      decoding = decodingFor(early);
      return decoding.add(early);
    },
    finish: () => {
      if (decoding) return decoding.finish();
      decoding = decodingFor(early);
      return decoding.add(early) + decoding.finish();
    },
  };
}

function decodingFor(start: Uint8Array): TextDecoding {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return utf16('utf-16le');
  if (first === 0xfe && second === 0xff) return utf16('utf-16be');
  if (isUtf16(start, { letters: 0, zeros: 1 })) return utf16('utf-16le');
  return isUtf16(start, { letters: 1, zeros: 0 }) ? utf16('utf-16be') : utf8OrLatin();
}

const sampled = 4096;
const mostly = 0.4;

/** Whether bytes are a text in UTF-16 without a mark: where its letters are mostly Latin, every other byte is zero. */
function isUtf16(start: Uint8Array, places: { readonly letters: 0 | 1; readonly zeros: 0 | 1 }): boolean {
  const bytesAt = (odd: 0 | 1): Uint8Array => start.subarray(0, sampled).filter((_, place) => place % 2 === odd);
  const share = (bytes: Uint8Array, test: (byte: number) => boolean): number =>
    bytes.filter(test).length / bytes.length;
  const [letters, others] = [bytesAt(places.letters), bytesAt(places.zeros)];
  return share(others, (byte) => byte === 0) > mostly && share(letters, isControl) === 0;
}

/** Control characters other than tab and line ends: a text has none, and a zero is one. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

function utf16(encoding: 'utf-16le' | 'utf-16be'): TextDecoding {
  // TextDecoder removes a byte order mark by itself.
  const decoder = new TextDecoder(encoding);
  return { add: (bytes) => decoder.decode(bytes, { stream: true }), finish: () => decoder.decode() };
}

function utf8OrLatin(): TextDecoding {
  let encoding: 'ascii' | 'utf-8' | 'windows-1252' = 'ascii';
  let kept = new Uint8Array();
  let isStart = true;
  const decode = (bytes: Uint8Array): string => {
    if (encoding === 'windows-1252') return windows1252(bytes);
    const text = utf8(bytes, isStart);
    isStart = false;
    if (text === null && encoding === 'utf-8') {
      throw new Error('there are bytes that are no UTF-8, though what stands before is. Save it as CSV UTF-8.');
    }
    // As many characters as bytes: all of them are ASCII, which both encodings share.
    if (text === null) encoding = 'windows-1252';
    else if (text.length !== bytes.length) encoding = 'utf-8';
    return text ?? windows1252(bytes);
  };
  return {
    add: (bytes) => {
      const all = joined(kept, bytes);
      const complete = encoding === 'windows-1252' ? all.length : completeBytes(all);
      kept = all.slice(complete);
      return decode(all.subarray(0, complete));
    },
    finish: () => decode(kept),
  };
}

/** null where the bytes are no UTF-8. Only the start of a file has a byte order mark. */
function utf8(bytes: Uint8Array, isStart: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isStart }).decode(bytes);
  } catch {
    return null;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
