import { liveKeys } from '../../src/sheet/live/liveKeys';
import { linePlaces } from '../../src/sheet/merge/linePlaces';

describe('linePlaces', () => {
  test('finds the places of lines that stand and where new ones go', () => {
    expect(linePlaces(['#', 'a', '', 'b'], ['#', 'n1', 'n2', 'a', '', 'b', 'n3'], 'Funnel')).toEqual({
      before: [0, -1, -1, 1, 2, 3, -1],
      insertions: [
        { after: 0, keys: ['n1', 'n2'] },
        { after: 3, keys: ['n3'] },
      ],
    });
  });

  test('refuses a plan that would drop a line', () => {
    expect(() => linePlaces(['#', 'a', 'b'], ['#', 'b'], 'Funnel')).toThrow(
      'The plan for Funnel has no place for line 2 ("a")',
    );
  });
});

describe('liveKeys', () => {
  test('tells our lines from the user’s, copies of ours among them', () => {
    expect(liveKeys(['#', 'a', '', 'a', 'typed', 'b', '', ''], ['#', 'a', 'b'])).toEqual(['#', 'a', '', '', '', 'b']);
  });

  test('believes every key where nothing is known', () => {
    expect(liveKeys(['#', 'a', 'typed'], null)).toEqual(['#', 'a', 'typed']);
  });
});
