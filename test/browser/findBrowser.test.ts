import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../host/browser/findBrowser';
import { launchBrowser } from '../../host/browser/launchBrowser';
import { type Surroundings, thisMachine } from '../../host/browser/surroundings';
import { projectRoot } from '../../host/projectRoot';

/** A machine that has exactly these programs. */
function machine(programs: readonly string[], changes: Partial<Surroundings> = {}): Surroundings {
  return {
    env: { PATH: '/first:/second' },
    platform: 'linux',
    arch: 'arm64',
    isRoot: false,
    home: '/home/ana',
    osRelease: 'ID=debian\n',
    isExecutable: (path) => programs.includes(path),
    ...changes,
  };
}

describe('a browser that the environment names', () => {
  test.each(['TANDEM_BROWSER', 'CHROME_PATH'])('%s goes before what is installed', async (variable) => {
    const env = { PATH: '/usr/bin', [variable]: '/opt/mine' };
    const found = await findBrowser(machine(['/usr/bin/chromium', '/opt/mine'], { env }));
    expect(found).toEqual({ executablePath: '/opt/mine', args: [], env });
  });

  test('that cannot be run is an error, not passed over', async () => {
    const env = { CHROME_PATH: '/opt/gone' };
    await expect(findBrowser(machine(['/usr/bin/chromium'], { env }))).rejects.toThrow(
      'CHROME_PATH must be the path of a browser that can be run, got /opt/gone',
    );
  });
});

describe('an installed browser', () => {
  test.each<[string, NodeJS.Platform, string, Record<string, string>]>([
    ['on the PATH', 'linux', '/second/chromium', { PATH: '/first:/second' }],
    ['in a usual place of Linux', 'linux', '/usr/bin/google-chrome', {}],
    ['Chrome on macOS', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ["in a person's own Applications", 'darwin', '/home/ana/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    [
      'Edge on Windows',
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
  ])('%s', async (_, platform, path, env) => {
    expect((await findBrowser(machine([path], { platform, env }))).executablePath).toBe(path);
  });
});

describe('no browser', () => {
  test.each<[NodeJS.Platform, string]>([
    ['linux', 'Run as root: apt-get update && apt-get install --yes chromium'],
    ['darwin', 'Run: brew install --cask google-chrome'],
    ['win32', 'Run: winget install Google.Chrome'],
  ])('on %s says what to run', async (platform, line) => {
    await expect(findBrowser(machine([], { platform }))).rejects.toThrow(`No browser found. ${line}`);
  });

  test('is not looked for with apt-get on Ubuntu, whose chromium package is a snap', async () => {
    const ubuntu = machine(['/usr/bin/apt-get'], { isRoot: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' });
    await expect(findBrowser(ubuntu)).rejects.toThrow('No browser found');
  });
});

const carriesBrowser = process.platform === 'linux' && process.arch === 'x64';

// The package carries a Linux x64 Chromium and nothing else: on other machines this part does not exist.
if (carriesBrowser) {
  describe('the browser in @sparticuz/chromium', () => {
    const nothingInstalled: Surroundings = { ...thisMachine(), env: unnamed(process.env), isExecutable: () => false };
    let cache: string;

    beforeEach(async () => {
      cache = await mkdtemp(join(tmpdir(), 'tandem browser & '));
    });
    afterEach(async () => {
      await rm(cache, { recursive: true, force: true });
    });

    test('starts, renders text in a font it carries, and leaves this process as it was', async () => {
      const before = { ...process.env };
      const found = await findBrowser(nothingInstalled, { root: projectRoot, cache });
      const browser = await launchBrowser(found);
      const page = await browser.newPage();
      await page.setContent('<span id="wide">WWWW</span><br><span id="narrow">iiii</span>');
      const wide = await page.locator('#wide').boundingBox();
      const narrow = await page.locator('#narrow').boundingBox();
      await browser.close();
      expect(process.env).toEqual(before);
      // Without a font every glyph is the same empty box; in Open Sans four W are more than twice as wide as four i.
      expect(wide?.width).toBeGreaterThan(2 * (narrow?.width ?? Number.POSITIVE_INFINITY));
    }, 60_000);

    test('is unpacked by two processes at once without either seeing half a file', async () => {
      const script = join(cache, 'start.mts');
      await writeFile(script, startScript(cache));
      const start = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script], { cwd: projectRoot });
      const outputs = await Promise.all([start(), start()]);
      expect(outputs.map(({ stdout }) => stdout)).toEqual(['Two at once\n', 'Two at once\n']);
      expect((await readdir(cache)).filter((name) => name.startsWith('unpacking-'))).toEqual([]);
    }, 90_000);

    test('is passed over where what was unpacked does not run', async () => {
      const found = await findBrowser(nothingInstalled, { root: projectRoot, cache });
      await writeFile(found.executablePath, 'not a browser');
      await expect(findBrowser(nothingInstalled, { root: projectRoot, cache })).rejects.toThrow('No browser found');
      expect(existsSync(found.executablePath)).toBe(true);
    }, 60_000);
  });
}

function unnamed(env: Surroundings['env']): Surroundings['env'] {
  const { TANDEM_BROWSER: _, CHROME_PATH: __, ...rest } = env;
  return rest;
}

function startScript(cache: string): string {
  const module = (name: string) => JSON.stringify(join(projectRoot, 'host', 'browser', `${name}.ts`));
  return `
    import { findBrowser } from ${module('findBrowser')};
    import { launchBrowser } from ${module('launchBrowser')};
    import { thisMachine } from ${module('surroundings')};
    const places = ${JSON.stringify({ root: projectRoot, cache })};
    const { TANDEM_BROWSER, CHROME_PATH, ...env } = process.env;
    const browser = await launchBrowser(await findBrowser({ ...thisMachine(), env, isExecutable: () => false }, places));
    const page = await browser.newPage();
    await page.setContent('<title>Two at once</title>');
    console.log(await page.title());
    await browser.close();
  `;
}
