import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(root, file)).isDirectory()) return filesUnder(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

/** What a file imports: paths from the root for its own files, package names for the rest. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^;']*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ];
  return found.map(([, target = '']) =>
    target.startsWith('.') ? path.normalize(path.join(path.dirname(file), target)) : target,
  );
}

/** Who may import whom. The first folder that matches a file decides; a package is named as it is imported. */
const layers: readonly { readonly folder: string; readonly may: readonly (string | RegExp)[] }[] = [
  { folder: 'src/core', may: ['src/core', /^@stdlib\/stats-base-dists-/] },
  { folder: 'src/functions', may: ['src/functions', 'src/core'] },
  { folder: 'src/plan/version', may: ['package.json'] },
  { folder: 'src/plan', may: ['src/plan', 'src/core'] },
  { folder: 'src/records', may: ['src/records', 'src/core', 'src/plan/inputs'] },
  // The tab of worked examples is both: functions called from cells, and cells in the plan's dress.
  {
    folder: 'src/selfTest',
    may: ['src/selfTest', 'src/functions', 'src/plan/print', 'src/plan/printedPlan', 'src/core'],
  },
  {
    folder: 'src/sheet/selfTest',
    may: ['src/sheet', 'src/selfTest', 'src/plan', 'src/core'],
  },
  { folder: 'src/sheet', may: ['src/sheet', 'src/plan', 'src/records', 'src/core'] },
  {
    folder: 'src/sidebar/protocol',
    may: ['src/sidebar/protocol', 'src/plan', 'src/records', 'src/sheet/generation', 'zod/mini'],
  },
  {
    folder: 'src/sidebar/server',
    may: [
      'src/sidebar/server',
      'src/sidebar/protocol',
      'src/sheet',
      'src/plan',
      'src/records',
      'src/functions',
      'src/core',
      'zod/mini',
    ],
  },
  {
    folder: 'src/sidebar/client',
    // The contract of generation and the example company are types and data, no code of the sheet.
    may: [
      'src/sidebar/client',
      'src/sidebar/protocol',
      'src/sheet/generation',
      'src/plan',
      'src/core',
      'examples',
      /^preact(\/|$)/,
    ],
  },
  { folder: 'src/main', may: ['src/functions', 'src/sidebar/server', 'src/sheet', 'src/core'] },
  { folder: 'host', may: ['host', /^(?!\.).*/] },
];

const within = (target: string, folder: string): boolean =>
  target === folder || target.startsWith(`${folder}/`) || target.startsWith(`${folder}.`);

function strays(folder: string): readonly string[] {
  return filesUnder(folder).flatMap((file) => {
    const layer = layers.find((candidate) => within(file, candidate.folder));
    if (!layer) return [`${file}: belongs to no layer`];
    return importsOf(file)
      .filter(
        (target) =>
          !layer.may.some((allowed) => (typeof allowed === 'string' ? within(target, allowed) : allowed.test(target))),
      )
      .map((target) => `${file} imports ${target}`);
  });
}

test('every file of src imports only what its layer may', () => {
  expect(strays('src')).toEqual([]);
});

test('host loads dist as text and never imports src', () => {
  expect(filesUnder('host').filter((file) => importsOf(file).some((target) => within(target, 'src')))).toEqual([]);
});

test('nobody imports main', () => {
  const all = ['src', 'host'].flatMap(filesUnder);
  expect(all.filter((file) => importsOf(file).some((target) => target === 'src/main'))).toEqual([]);
});

test('Apps Script services are touched in src/sheet alone', () => {
  const services =
    /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|ScriptApp|Session|Utilities|DriveApp|UrlFetchApp)\b\s*[.[]/;
  const users = filesUnder('src').filter((file) => services.test(readFileSync(path.join(root, file), 'utf8')));
  expect(users.filter((file) => !within(file, 'src/sheet'))).toEqual([]);
});

test('the pure layers use no clock and no chance', () => {
  const impure = /\bDate\.now\b|new Date\(\)|Math\.random\b/;
  const pure = ['src/core', 'src/functions', 'src/plan', 'src/records', 'src/selfTest'].flatMap(filesUnder);
  expect(pure.filter((file) => impure.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test('no file of src, host, tools or bench is longer than 250 lines', () => {
  const files = ['src', 'host', 'tools', 'bench'].flatMap(filesUnder);
  const long = files.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
