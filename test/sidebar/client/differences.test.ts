import { differences } from '../../../src/sidebar/client/draft/differences';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { exampleInputs } from '../../support/exampleInputs';

const marks = numberMarks('en_US');
const sheet = exampleInputs();

test('equal inputs have none', () => {
  expect(differences(exampleInputs(), sheet, marks)).toEqual([]);
});

test('order does not matter, names and figures do', () => {
  const [small, mid, big] = sheet.segments;
  if (!small || !mid || !big) throw new Error('the example has three segments');
  const mine = { ...sheet, revenueGoal: 26e6, segments: [big, { ...mid, closeRate: 0.24 }, { ...small, name: 'SMB' }] };
  expect(differences(mine, sheet, marks)).toEqual([
    { label: 'Revenue goal', mine: '26,000,000', theirs: '24,000,000' },
    { label: 'SMB: segment', mine: 'SMB', theirs: 'Small business' },
    { label: 'Mid-market: close rate', mine: '24%', theirs: '21%' },
  ]);
});

test('a part that one side lacks is one difference', () => {
  const mine = { ...sheet, sources: sheet.sources.slice(1) };
  expect(differences(mine, sheet, marks)).toEqual([{ label: 'Marketing', mine: 'none', theirs: 'a source' }]);
});

test('a share that moved names both sides', () => {
  const [first, ...others] = sheet.sources;
  if (!first) throw new Error('the example has sources');
  const mine = {
    ...sheet,
    sources: [{ ...first, contribution: { ...first.contribution, enterprise: 0.2 } }, ...others],
  };
  expect(differences(mine, sheet, marks)).toEqual([{ label: 'Marketing in Enterprise', mine: '20%', theirs: '15%' }]);
});
