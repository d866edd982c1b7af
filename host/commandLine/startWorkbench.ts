import type { Port } from '../workbench/server/listen';
import { readAddIn } from '../workbench/server/readAddIn';
import { startServer, type WorkbenchServer } from '../workbench/server/startServer';

const usualPort = 4173;

/** How `npm start` was called. */
export interface StartOptions {
  /** The folder of the built add-in. */
  readonly addIn: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly write: (line: string) => void;
  readonly openBrowser: (url: string) => Promise<void>;
}

/**
 * Serves the workbench, says where, and opens it in the person's browser where there is a person at a screen: not with
 * `--no-open`, not in CI, not on a Linux machine without a display. Throws an Error that says what to do where the
 * add-in is not built or the port that PORT asks for is taken.
 */
export async function startWorkbench(options: StartOptions): Promise<WorkbenchServer> {
  const { addIn, env, write, openBrowser } = options;
  await readAddIn(addIn);
  const server = await startServer({ port: askedPort(env.PORT), addIn });
  write(`Tandem workbench: ${server.url}\n`);
  if (hasPersonAtScreen(options)) {
    await openBrowser(server.url);
  }
  return server;
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

function hasPersonAtScreen({ env, args, platform }: StartOptions): boolean {
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasDisplay && !env.CI && !args.includes('--no-open');
}
