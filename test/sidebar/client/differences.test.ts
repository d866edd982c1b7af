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

test('what is not typed in the sidebar is compared too', () => {
  const [january, ...periods] = sheet.periods;
  if (!january) throw new Error('the example has periods');
  const mine = {
    ...sheet,
    confidence: { ...sheet.confidence, chosen: 0.9 },
    periods: [{ ...january, shareOfYear: 0.06 }, ...periods],
    holidays: ['2027-01-02', ...sheet.holidays.slice(1)],
    capacity: { ...sheet.capacity, hires: [3, 2, 1, 4] as const },
    leadTypes: sheet.leadTypes.slice(0, 2),
  };
  expect(differences(mine, sheet, marks)).toEqual([
    { label: 'Confidence', mine: '90%', theirs: '80%' },
    { label: 'Day off (row 1)', mine: '2027-01-02', theirs: '2027-01-01' },
    { label: 'January share of the year', mine: '6%', theirs: '5.5%' },
    { label: 'Planned hires (quarter 4)', mine: '4', theirs: '0' },
    { label: 'The name of webinar or white paper', mine: 'none', theirs: 'Webinar or white paper' },
    { label: 'Webinar or white paper lead to win', mine: 'none', theirs: '5%' },
  ]);
});
