import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './projectRoot';

/** Kept beside `.clasp.json` and out of git: the script is the user's own. */
const OWN = '.clasp.local.json';

const howTo = `Which Apps Script project shall this go to? Give its script ID, once:

  npm run push -- SCRIPT_ID

To find it, open your spreadsheet in Google Sheets, choose Extensions > Apps Script, then Project settings (the gear),
and copy "Script ID". README.md has the way from nothing to the menu, step by step.`;

function fail(says: string): never {
  console.error(says);
  process.exit(1);
}

/** A script ID as Google writes it: some 57 letters, digits, hyphens and underscores. */
const looksLikeScriptId = (text: string): boolean => /^[A-Za-z0-9_-]{40,80}$/.test(text);

function scriptIdFrom(given: string | undefined): string {
  const own = path.join(projectRoot, OWN);
  const id = given ?? (existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')).scriptId : '');
  if (!id) fail(howTo);
  if (!looksLikeScriptId(id)) fail(`"${id}" is not a script ID.\n\n${howTo}`);
  const shared = JSON.parse(readFileSync(path.join(projectRoot, '.clasp.json'), 'utf8'));
  writeFileSync(own, `${JSON.stringify({ ...shared, scriptId: id }, null, 2)}\n`);
  return id;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const id = scriptIdFrom(positionals[0]);
// The manifest of a new project asks for other scopes than ours: --force replaces it without a question that nobody sees.
const command = values.list ? ['show-file-status'] : ['push', '--force'];
const clasp = path.join(projectRoot, 'node_modules/.bin/clasp');
const run = spawnSync(clasp, ['--project', path.join(projectRoot, OWN), ...command], {
  stdio: 'inherit',
  cwd: projectRoot,
  shell: process.platform === 'win32',
});
if (run.status !== 0) {
  fail(`
The push did not go through. Usual reasons:
- not signed in: run  npx clasp login
- the Apps Script API is off: turn it on at script.google.com/home/usersettings, wait a minute, try again
- the script ID is of a project that this account may not edit: ${id}`);
}
if (!values.list)
  console.log('\nNow reload the spreadsheet. The menu is under Extensions, by the name of the Apps Script project.');
