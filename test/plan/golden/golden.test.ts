import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nothingLive } from '../../../src/plan/livePlan';
import { conventionsOf } from '../../../src/plan/print/conventions';
import { printPlan } from '../../../src/plan/printPlan';
import { exampleInputs } from '../../support/exampleInputs';
import { goldenText } from '../../support/goldenText';

// The example's tabs as text, so that a change to the plan is read as a difference between two versions of these files.
// After a change that is meant: UPDATE_GOLDEN=1 npx jest test/plan/golden, then read the difference.
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const fileOf = (key: string): string => path.join(__dirname, `${key}.txt`);
const { tabs } = printPlan(exampleInputs(), nothingLive, conventionsOf('en_US'));

test.each(tabs.map((tab) => [tab.key, tab] as const))('%s stands as it was last agreed on', (key, tab) => {
  const text = goldenText(tab);
  if (isUpdate) writeFileSync(fileOf(key), text);
  const agreed = existsSync(fileOf(key)) ? readFileSync(fileOf(key), 'utf8') : '';
  if (text === agreed) return;
  const [is, was] = [text.split('\n'), agreed.split('\n')];
  const line = is.findIndex((each, i) => each !== was[i]);
  throw new Error(
    `${key}.txt, line ${line + 1}\n  agreed: ${was[line]}\n  now:    ${is[line]}\n` +
      'If that is meant: UPDATE_GOLDEN=1 npx jest test/plan/golden, then read the difference.',
  );
});

test('no text is left of a tab that the plan no longer has', () => {
  const kept = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
  expect(kept.sort()).toEqual(tabs.map(({ key }) => `${key}.txt`).sort());
});
