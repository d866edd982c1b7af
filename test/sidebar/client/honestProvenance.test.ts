import { honestProvenance } from '../../../src/sidebar/client/form/honestProvenance';
import { exampleInputs } from '../../support/exampleInputs';

const base = exampleInputs();
const rate = (closeRate: number) => ({
  ...base,
  segments: base.segments.map((segment) => (segment.key === 'mid-market' ? { ...segment, closeRate } : segment)),
});

test('a figure that stayed keeps where it comes from', () => {
  expect(honestProvenance(rate(0.21), base)).toEqual(base);
});

test('a figure that changed keeps its owner alone', () => {
  const { provenance } = honestProvenance(rate(0.24), base);
  expect(provenance['closeRate|mid-market']).toEqual({ source: '', owner: 'Revenue operations', asOf: '' });
  expect(provenance['closeRate|enterprise']).toEqual(base.provenance['closeRate|enterprise']);
});

test('the order of segments does not matter', () => {
  const turned = { ...base, segments: [...base.segments].reverse() };
  expect(honestProvenance(turned, base).provenance).toEqual(base.provenance);
});

test('one moved share clears the row that it stands on', () => {
  const said = { source: 'Board', owner: 'Ana', asOf: '2026-11-01' };
  const noted = { ...base, provenance: { 'contribution|enterprise': said, 'contribution|mid-market': said } };
  const [first, ...others] = base.sources;
  if (!first) throw new Error('the example has sources');
  const sources = [{ ...first, contribution: { ...first.contribution, enterprise: 0.2 } }, ...others];
  expect(honestProvenance({ ...noted, sources }, noted).provenance).toEqual({
    'contribution|enterprise': { source: '', owner: 'Ana', asOf: '' },
    'contribution|mid-market': said,
  });
});
