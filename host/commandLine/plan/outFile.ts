import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The file to write, known to be writable before the work is done. */
export interface OutFile {
  /** As the person wrote it. */
  readonly name: string;
  /** With its option before it. */
  readonly asked: string;
  readonly path: string;
}

const workbook = { option: '--out', holds: 'workbook' };

/**
 * The file that an option names, counted from the folder `here`. Throws an Error in words where it cannot be written: a folder
 * stands there, or its folder does not exist.
 */
export async function outFile(name: string, here: string, { option, holds } = workbook): Promise<OutFile> {
  const asked = `${option} ${name}`;
  const path = resolve(here, name);
  const folder = dirname(path);
  const present = await stat(path).catch(() => null);
  if (present?.isDirectory()) throw new Error(`${asked}: this is a folder, so no ${holds} can be written over it`);
  const around = await stat(folder).catch(() => null);
  if (!around?.isDirectory()) throw new Error(`${asked}: the folder ${dirname(name)} does not exist`);
  await access(present ? path : folder, constants.W_OK).catch((error: unknown) => {
    throw new Error(`${asked}: this user may not write there`, { cause: error });
  });
  return { name, asked, path };
}

/** Writes the file whole or not at all; texts that come one after the other are never held all at once. */
export async function writeOutFile(
  { asked, path }: OutFile,
  content: Uint8Array | string | Iterable<string>,
): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Error(`${asked}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
