import { takeOver } from '../../../src/plan/inputs/calibrated/takeOver';
import type { PlanInputs, SegmentInputs, SourceInputs } from '../../../src/plan/inputs/planInputs';
import { readSource, sourceText } from '../../../src/plan/inputs/provenanceSource';
import { exampleInputs } from '../../support/exampleInputs';

const note = { owner: '', asOf: '' };

test.each([
  [{ ...note, source: 'Finance' }, 'Finance'],
  [{ ...note, source: 'Deals', basis: 'calibrated' }, 'Calibrated: Deals'],
  [{ ...note, source: 'A survey of 2025', basis: 'benchmark' }, 'Benchmark: A survey of 2025'],
  [{ ...note, source: '', basis: 'benchmark' }, 'Benchmark'],
  [undefined, ''],
] as const)('the source column says what a figure rests on, and is read back: %j', (said, text) => {
  expect(sourceText(said)).toBe(text);
  const { source = '', ...others } = said ?? {};
  expect(readSource(text)).toEqual({ source, ...('basis' in others ? { basis: others.basis } : {}) });
});

const figure = { interval: null, records: 40, alongside: {}, source: 'Deals by Segment: mean value of won rows' };

test('takes figures over by name, with where they come from, and leaves the rest', () => {
  const before = exampleInputs();
  const after = takeOver<SegmentInputs, SourceInputs, PlanInputs>(
    before,
    {
      asOf: '2026-03-31',
      segments: [
        {
          name: ' enterprise',
          figures: [
            { ...figure, field: 'averageDealSize', value: 1234 },
            { ...figure, field: 'closeRate', value: 0.4, alongside: { closeRateRecords: 40 } },
          ],
        },
      ],
      sources: [{ name: 'Nobody', figures: [{ ...figure, field: 'acceptanceDays', value: 3 }] }],
    },
    {
      shown: (_, value) => value,
      newSegment: () => {
        throw new Error('no segment is new');
      },
      keyOf: ({ key }) => key,
    },
  );
  const place = before.segments.findIndex(({ name }) => name === 'Enterprise');
  expect(after.segments[place]).toEqual({
    ...before.segments[place],
    averageDealSize: 1234,
    closeRate: 0.4,
    closeRateRecords: 40,
  });
  expect(after.segments.filter((_, at) => at !== place)).toEqual(before.segments.filter((_, at) => at !== place));
  expect(after.sources).toEqual(before.sources);
  const owner = before.provenance['averageDealSize|enterprise']?.owner ?? '';
  expect(after.provenance['averageDealSize|enterprise']).toEqual({
    source: figure.source,
    owner,
    asOf: '2026-03-31',
    records: 40,
    basis: 'calibrated',
  });
  // Its records are an input of their own.
  expect(after.provenance['closeRate|enterprise']).not.toHaveProperty('records');
});
