import { join } from 'node:path';
import { argv, env, exit, platform, stderr, stdout } from 'node:process';
import open from 'open';
import { projectRoot } from '../projectRoot';
import type { Port } from '../workbench/server/listen';
import { readAddIn } from '../workbench/server/readAddIn';
import { startServer } from '../workbench/server/startServer';

const usualPort = 4173;

try {
  await start();
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}

async function start(): Promise<void> {
  await readAddIn(join(projectRoot, 'dist'));
  const server = await startServer({ port: askedPort(env.PORT) });
  stdout.write(`Tandem workbench: ${server.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close();
      exit(0);
    });
  }
  if (hasPersonAtScreen()) {
    await showInBrowser(server.url);
  }
}

function askedPort(text: string | undefined): Port {
  if (text === undefined || text === '') {
    return { from: usualPort };
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, got ${text}`);
  }
  return { exactly: port };
}

function hasPersonAtScreen(): boolean {
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasDisplay && !env.CI && !argv.includes('--no-open');
}

async function showInBrowser(url: string): Promise<void> {
  const opener = await open(url);
  opener.once('error', () => stderr.write('No browser could be opened: open the address above by hand.\n'));
}
