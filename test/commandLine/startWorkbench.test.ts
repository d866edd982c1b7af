import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartOptions, startWorkbench } from '../../host/commandLine/startWorkbench';
import { projectRoot } from '../../host/projectRoot';

const addIn = join(projectRoot, 'test', 'workbench', 'addIn');

interface Started {
  readonly lines: string[];
  readonly opened: string[];
  readonly options: StartOptions;
}

function called(changes: Partial<StartOptions>): Started {
  const lines: string[] = [];
  const opened: string[] = [];
  const options: StartOptions = {
    addIn,
    env: { PORT: '0', DISPLAY: ':0' },
    args: [],
    platform: 'linux',
    write: (line) => lines.push(line),
    openBrowser: async (url) => {
      opened.push(url);
    },
    ...changes,
  };
  return { lines, opened, options };
}

async function occupied(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('prints the address of the page, serves it there and opens it', async () => {
  const { lines, opened, options } = called({});
  const server = await startWorkbench(options);
  expect(lines).toEqual([`Tandem workbench: ${server.url}\n`]);
  expect(opened).toEqual([server.url]);
  const page = await fetch(server.url);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  await server.close();
});

test.each<[string, Partial<StartOptions>]>([
  ['with --no-open', { args: ['--no-open'] }],
  ['in CI', { env: { PORT: '0', DISPLAY: ':0', CI: 'true' } }],
  ['on Linux without a display', { env: { PORT: '0' } }],
])('opens no browser %s', async (_, changes) => {
  const { opened, options } = called(changes);
  const server = await startWorkbench(options);
  await server.close();
  expect(opened).toEqual([]);
});

test('says to build where the add-in is not built', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'tandem-no-build-'));
  await expect(startWorkbench(called({ addIn: empty }).options)).rejects.toThrow(
    `No built add-in at ${join(empty, 'Code.js')}. Run: npm run build`,
  );
  await rm(empty, { recursive: true });
});

test('refuses a PORT that another program has', async () => {
  const other = await occupied(0);
  const { port } = other.address() as { port: number };
  await expect(startWorkbench(called({ env: { PORT: String(port) } }).options)).rejects.toThrow(
    `Port ${port} is taken by another program.`,
  );
  other.close();
});

test('takes the next free port where PORT is not given', async () => {
  const first = await startWorkbench(called({ env: {} }).options);
  const second = await startWorkbench(called({ env: {} }).options);
  const [firstPort, secondPort] = [first, second].map(({ url }) => Number(new URL(url).port));
  expect(firstPort).toBeGreaterThanOrEqual(4173);
  expect(secondPort).toBeGreaterThan(firstPort ?? Number.POSITIVE_INFINITY);
  await first.close();
  await second.close();
});

test('refuses a PORT that is no port', async () => {
  await expect(startWorkbench(called({ env: { PORT: 'http' } }).options)).rejects.toThrow(
    'PORT must be a whole number from 0 to 65535, got http',
  );
});

test('a new build shows on the next load, and a build that is gone is reported to the page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-build-'));
  await writeFile(join(folder, 'Code.js'), 'first');
  await writeFile(join(folder, 'Sidebar.html'), '<p>');
  const server = await startWorkbench(called({ addIn: folder }).options);
  const served = async () => (await fetch(`${server.url}add-in.json`)).json();
  expect(await served()).toEqual({ code: 'first', html: { Sidebar: '<p>' } });
  await writeFile(join(folder, 'Code.js'), 'second');
  expect(await served()).toEqual({ code: 'second', html: { Sidebar: '<p>' } });
  await rm(folder, { recursive: true });
  expect(await served()).toEqual({ error: `No built add-in at ${join(folder, 'Code.js')}. Run: npm run build` });
  await server.close();
});

test('npm start ends cleanly on Ctrl-C', async () => {
  const program = spawn(process.execPath, ['--import', 'tsx', 'host/commandLine/start.ts', '--no-open'], {
    cwd: projectRoot,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const early = once(program, 'exit').then(() => Promise.reject(new Error('It ended before it served anything')));
  const [line] = (await Promise.race([once(program.stdout, 'data'), early])) as [Buffer];
  expect(line.toString()).toMatch(/^Tandem workbench: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  early.catch(() => undefined);
  program.kill('SIGINT');
  expect(await once(program, 'exit')).toEqual([0, null]);
}, 30_000);
