import { defineMetric, defineProcedure } from '../../src/core/metrics/defineMetric';
import type { Example, Metric } from '../../src/core/metrics/metric';
import type { PrintedTab } from '../../src/plan/printedPlan';
import { selfTestTab } from '../../src/selfTest/selfTestTab';

const described = {
  group: 'Tracking',
  says: 'For the test.',
  question: 'What is it?',
  when: 'Never.',
  source: 'by definition',
} as const;

/** The double of a number, or of each in a list, with these examples. */
const doubled = (...examples: readonly Example[]): Metric =>
  defineMetric({
    ...described,
    name: 'DOUBLED',
    params: {
      number: { unit: {}, says: 'any number' },
      note: { kind: 'text', says: 'any text', optional: true },
      factor: { unit: {}, says: 'instead of 2', optional: true },
    },
    result: { unit: {}, says: 'twice the number' },
    formula: ({ mul, num }, { number, factor }) => mul(number, factor ?? num(2)),
    examples,
  });

/** The tab as a text for each cell: formulas as such, blanks as ''. */
function shown({ rows, cells }: PrintedTab, key: string): readonly unknown[] {
  const row = cells[rows.indexOf(key)] ?? [];
  const contents = row.map((cell) =>
    typeof cell?.content === 'object' ? cell.content.formula : (cell?.content ?? ''),
  );
  return contents.slice(1);
}

const from = 'by hand';

test('a call refers to its arguments’ cells, and to an empty one where an argument is left out', () => {
  const tab = selfTestTab([doubled({ given: { number: 3, factor: 5 }, gives: 15, from })], ';');
  const [verdict, ...rest] = shown(tab, 'DOUBLED 1');
  expect(rest).toEqual(['=DOUBLED(3; ; 5)', 2e-8, '=DOUBLED(G8; H8; I8)', 15, 3, '', 5]);
  expect(verdict).toBe(
    '=IF(IFERROR(AND(COUNT(E8; F8) = 2; SUMPRODUCT((ABS(E8 - F8) > D8) * 1) = 0); FALSE); "PASS"; "FAIL")',
  );
});

test('a text is content, never a formula', () => {
  const tab = selfTestTab([doubled({ given: { number: 3, note: '=1+1' }, gives: 6, from })], ',');
  expect(tab.cells[7]?.[7]).toMatchObject({ content: '=1+1', role: 'label' });
});

test('an example that cannot stand in cells says so in its row and in the total', () => {
  const able = { given: { number: 1 }, gives: 2, from };
  const tab = selfTestTab(
    [
      doubled(
        able,
        { given: { number: [] }, gives: [], from },
        { given: { number: [[1, 2], [3]] }, gives: 2, from },
        { given: { number: 1 }, gives: Number.NaN, from },
      ),
    ],
    ',',
  );
  const told = [2, 3, 4].map((i) => shown(tab, `DOUBLED ${i}`));
  expect(told.map(([verdict, , , why]) => [verdict, why])).toEqual([
    ['NOT RUN', 'Not run: number has no cells, and there is no range of none.'],
    ['NOT RUN', 'Not run: number has rows of different lengths, and a range has not.'],
    ['NOT RUN', 'Not run: the result holds NaN, which no cell holds.'],
  ]);
  expect(shown(tab, '#total')[0]).toBe('=COUNTIF(B6:B11, "PASS")&" of 4 pass, 3 not run"');
  expect(tab.highlights[0]).toMatchObject({ when: 'textIsNot', text: '1 of 4 pass, 3 not run' });
});

test('dates as arguments are ISO text; as results they are compared as dates', () => {
  const nextDay = defineProcedure({
    ...described,
    name: 'NEXT_DAY',
    reason: 'for the test',
    params: { day: { kind: 'date', says: 'any day' } },
    result: { kind: 'date', says: 'the day after' },
    compute: ({ day }) => Number(day) + 1,
    examples: [{ given: { day: '2026-01-31' }, gives: '2026-02-01', from }],
  });
  const tab = selfTestTab([nextDay], ',');
  // 2026-02-01 is day 46054 since 30 December 1899.
  expect(shown(tab, 'NEXT_DAY 1').slice(4)).toEqual([46_054, '2026-01-31']);
  expect(tab.cells[7]?.[5]?.numberFormat).toBe('yyyy-mm-dd');
  expect(tab.cells[7]?.[4]?.numberFormat).toBe('yyyy-mm-dd');
});
