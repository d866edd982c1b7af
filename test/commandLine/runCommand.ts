import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';

/** What a run of a command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run plan -- ...words` but for npm and the build, as if the person were in `folder`. */
export const runCommand = (words: readonly string[], folder: string): Promise<Ran> => runProgram('plan', words, folder);

/** Likewise `npm run calibrate`, or whichever command host/commandLine has. */
export function runProgram(command: string, words: readonly string[], folder: string): Promise<Ran> {
  const program = spawn(process.execPath, ['--import', 'tsx', `host/commandLine/${command}.ts`, ...words], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Does `work` in a folder of its own that holds these files, and removes it. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-plan-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of the files in a folder. */
export const filesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();
