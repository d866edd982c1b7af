import { join } from 'node:path';
import open from 'open';
import { projectRoot } from '../projectRoot';
import { startWorkbench } from './startWorkbench';

const starting = startWorkbench({
  addIn: join(projectRoot, 'dist'),
  env: process.env,
  args: process.argv.slice(2),
  platform: process.platform,
  write: (line) => process.stdout.write(line),
  openBrowser,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    const server = await starting;
    await server.close();
    process.exit(0);
  });
}

starting.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function openBrowser(url: string): Promise<void> {
  const opener = await open(url);
  opener.once('error', () => process.stderr.write('No browser could be opened: open the address above by hand.\n'));
}
