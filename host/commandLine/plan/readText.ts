import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../../csv/decodeText';
import { fileTrouble } from '../../csv/fileTrouble';

/** The text of a file that someone named; `from` is the folder that the name counts from. Throws an Error in words. */
export async function readText(file: string, from: string): Promise<string> {
  const bytes = await readFile(resolve(from, file)).catch((error: NodeJS.ErrnoException) => {
    throw fileTrouble(file, error);
  });
  return decodeText(bytes, file);
}
