import { resolve } from 'node:path';
import { type OutFile, outFile } from '../plan/outFile';
import type { CalibrateArguments } from './calibrateArguments';

/** The files that the command line asks for. */
export interface OutFiles {
  readonly out: OutFile | null;
  readonly setAside: OutFile | null;
}

/** Throws an Error in words for a file that cannot be written, or that would take the place of one that is read. */
export async function outFiles(args: CalibrateArguments, here: string): Promise<OutFiles> {
  const named = [args.file, args.leads, args.with?.file ?? null, args.history, args.costs];
  const inputs = new Set(named.flatMap((name) => (name === null ? [] : [resolve(here, name)])));
  const taken = new Set<string>();
  const opened = async (option: string, name: string | null): Promise<OutFile | null> => {
    if (name === null) return null;
    const file = await outFile(name, here, { option, holds: 'file' });
    if (inputs.has(file.path)) throw new Error(`${file.asked}: this file is read, so it is not written over`);
    if (taken.has(file.path)) throw new Error(`${file.asked}: another option writes this file`);
    taken.add(file.path);
    return file;
  };
  const out = await opened('--out', args.out);
  return { out, setAside: await opened('--set-aside', args.setAside) };
}
