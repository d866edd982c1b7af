import { textDecoding } from './textDecoding';

/**
 * The text of a file's bytes, in the encoding that `textDecoding` finds. Throws an Error that names the file for bytes that
 * change their encoding half way.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const decoding = textDecoding();
  try {
    return decoding.add(bytes) + decoding.finish();
  } catch (error) {
    throw new Error(`${fileName}: ${(error as Error).message}`, { cause: error });
  }
}
