import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The file to write, known to be writable before the work is done. */
export interface OutFile {
  /** As the person wrote it. */
  readonly name: string;
  readonly path: string;
}

/** Throws an Error in words where the file cannot be written: a folder stands there, or its folder does not exist. */
export async function outFile(name: string, here: string): Promise<OutFile> {
  const path = resolve(here, name);
  const folder = dirname(path);
  const present = await stat(path).catch(() => null);
  if (present?.isDirectory()) throw new Error(`--out ${name}: this is a folder, so no workbook can be written over it`);
  const around = await stat(folder).catch(() => null);
  if (!around?.isDirectory()) throw new Error(`--out ${name}: the folder ${dirname(name)} does not exist`);
  await access(present ? path : folder, constants.W_OK).catch((error: unknown) => {
    throw new Error(`--out ${name}: this user may not write there`, { cause: error });
  });
  return { name, path };
}

/** Writes the file whole or not at all. */
export async function writeOutFile({ name, path }: OutFile, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Error(`--out ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
