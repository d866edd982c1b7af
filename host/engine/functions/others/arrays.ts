import type { CellFunction } from './cellFunction';

/** ARRAYFORMULA and XMATCH. */
export const arrays: readonly CellFunction[] = [
  {
    name: 'ARRAYFORMULA',
    says: 'Shows all values of an array. Every formula of this engine does so already.',
    category: 'Array',
    params: ['array_formula (any, range<any>)'],
    compute: () => (array) => array ?? null,
  },
  {
    name: 'XMATCH',
    says: 'Position of a value in a row or column, counted from 1.',
    category: 'Lookup',
    params: [
      'search_key (string, number, boolean)',
      'lookup_range (any, range)',
      'match_mode (any, default=0)',
      'search_mode (any, default=1)',
    ],
    // A lookup whose results are the positions: the engine's XLOOKUP knows every match and search mode.
    compute: (o) =>
      function (key, range, matchMode, searchMode) {
        if (!o.helpers.isMatrix(range)) return this.XMATCH(key, [[range]], matchMode, searchMode);
        let position = 0;
        const positions = range.map((column) => column.map(() => ({ value: ++position })));
        return this.XLOOKUP(key, range, positions, undefined, matchMode ?? { value: 0 }, searchMode ?? { value: 1 });
      },
  },
];
