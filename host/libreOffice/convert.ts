import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { recalculatingSettings } from './recalculatingSettings';

const run = promisify(execFile);
const patience = 120_000;

/**
 * Lets LibreOffice open an xlsx file, calculate every formula anew and save it in another format. `program` is what
 * `findLibreOffice` found. Each call has a profile of its own, so calls may run side by side and none touches the user's.
 *
 * Throws where LibreOffice writes nothing, with what it said.
 */
export async function convert(program: string, xlsx: Uint8Array, format: 'xlsx' | 'pdf' | 'fods'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await writeProfile(profile);
    const source = join(folder, 'workbook.xlsx');
    await writeFile(source, xlsx);
    const outDir = join(folder, 'out');
    const profileUrl = pathToFileURL(profile).href;
    const where = [`-env:UserInstallation=${profileUrl}`, '--headless', '--norestore', '--convert-to', format];
    const { stdout, stderr } = await run(program, [...where, '--outdir', outDir, source], { timeout: patience });
    return await readFile(join(outDir, `workbook.${format}`)).catch(() => {
      throw new Error(`LibreOffice converted nothing to ${format}: ${stdout} ${stderr}`.trim());
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeProfile(profile: string): Promise<void> {
  const user = join(profile, 'user');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'registrymodifications.xcu'), recalculatingSettings);
}
