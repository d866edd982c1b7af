import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../../csv/decodeText';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

/** The text of a file that someone named; `from` is the folder that the name counts from. Throws an Error in words. */
export async function readText(file: string, from: string): Promise<string> {
  const bytes = await readFile(resolve(from, file)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: ${reasons[error.code ?? ''] ?? error.message}`, { cause: error });
  });
  return decodeText(bytes, file);
}
