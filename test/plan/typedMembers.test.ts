import { memberNews } from '../../src/plan/inputs/typed/memberNews';
import { newRows } from '../../src/plan/inputs/typed/newRows';
import { startMembers } from '../../src/plan/inputs/typed/startMembers';
import { exampleInputs } from '../support/exampleInputs';

type Row = readonly [key: string, label: unknown, value: unknown];

/** The Inputs tab as far as names go: a row's key, what stands in the column of labels, and in the one of values. */
function tab(...rows: readonly Row[]) {
  return {
    rows: rows.map(([key]) => key),
    columns: ['#keys', 'label', 'value'],
    values: rows.map(([key, label, value]) => [key, label, value]),
  };
}

const found = (...rows: readonly Row[]) => newRows(tab(...rows)).map(({ row, key, like }) => `${row} ${key} ${like}`);

describe('newRows', () => {
  test('finds names before, between and after those of the plan, and in the row kept free', () => {
    expect(
      found(
        ['#segments', 'Segments', ''],
        ['', '', 'First'],
        ['segmentName|smb', 'Segment', 'Small'],
        ['', '', '  '],
        ['', '', 'Élan vital'],
        ['segmentName|mid', 'Segment', 'Mid'],
        ['#add-segment', 'Add a segment', 'Public'],
        ['', '', 'Schools'],
        ['#shareOfGoal', 'Share', ''],
        ['', '', 'a remark elsewhere'],
        ['shareOfGoal|smb', 'Small', 0.5],
      ),
    ).toEqual([
      '1 segmentName|first segmentName|smb',
      '4 segmentName|elan-vital segmentName|smb',
      '6 segmentName|public #add-segment',
      '7 segmentName|schools segmentName|mid',
    ]);
  });

  test('gives keys that none has, to names without Latin letters too', () => {
    expect(
      found(['sourceName|events', '', 'Fairs'], ['', '', 'Events'], ['', '', '市場'], ['', '', '市場'], ['', '', 2027]),
    ).toEqual([
      '1 sourceName|events-2 sourceName|events',
      '2 sourceName|source sourceName|events',
      '3 sourceName|source-2 sourceName|events',
      '4 sourceName|2027 sourceName|events',
    ]);
  });

  test('takes a row of the user’s for a lead type only where it has a rate', () => {
    expect(
      found(
        ['leadTypeRate|demo', 'Demo', 0.2],
        ['', 'just a remark', ''],
        ['', 'Trial', 0.1],
        ['#add-leadType', 'Webinar', ''],
      ),
    ).toEqual(['2 leadTypeRate|trial leadTypeRate|demo', '3 leadTypeRate|webinar #add-leadType']);
  });

  test('finds nothing on a tab without these blocks, and only members of the plan where one is given', () => {
    expect(found(['', '', 'x'], ['revenueGoal', '', 5])).toEqual([]);
    const rows = tab(['segmentName|smb', '', 'Small'], ['', '', 'Public'], ['', '', 'Schools']);
    const plan = { segments: [{ key: 'public' }], sources: [], leadTypes: [] } as never;
    expect(newRows(rows, plan).map(({ key }) => key)).toEqual(['segmentName|public']);
  });
});

describe('startMembers', () => {
  test('leaves a member without any beside it blank', () => {
    const inputs = exampleInputs();
    const alone = { ...inputs, segments: [{ key: 'only', name: 'Only' }] } as never;
    const [only] = startMembers(alone, { segments: new Set(['only']), sources: new Set() }).segments;
    expect(only).toEqual({ key: 'only', name: 'Only', shareOfGoal: 0, openingPipeline: 0 });
  });
});

describe('memberNews', () => {
  test('says no more of a segment than that it was added once its figures are its own', () => {
    const before = exampleInputs();
    const [small] = before.segments;
    if (!small) throw new Error('the example has segments');
    const own = { ...small, key: 'new', name: 'New', shareOfGoal: 0.1 };
    expect(memberNews(before, { ...before, segments: [...before.segments, own] })).toEqual(['Segment New was added.']);
    expect(memberNews({ ...before, segments: [...before.segments, own] }, before)).toEqual([
      'Segment New was taken out: its rows stay, cleared and hidden.',
    ]);
    expect(memberNews(before, before)).toEqual([]);
  });
});
