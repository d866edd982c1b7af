import { analyses } from '../../../src/records/analyses/analyses';
import { competitiveWinRatio } from '../../../src/records/analyses/competitiveWinRatio';
import { competitorRemarks } from '../../../src/records/analyses/competitorRemarks';
import { competitorsNamed } from '../../../src/records/analyses/competitorsNamed';
import { opportunity } from '../rates/opportunity';

test.each<[string, readonly string[]]>([
  ['Acme; Bolt', ['Acme', 'Bolt']],
  ['Acme, Bolt', ['Acme', 'Bolt']],
  ['Acme, Inc., Bolt, Co., Ltd.', ['Acme, Inc.', 'Bolt, Co., Ltd.']],
  ['Müller GmbH & Co. KG, Acme', ['Müller GmbH & Co. KG', 'Acme']],
  ['Foo, S.p.A.;Bar, A/S', ['Foo, S.p.A.', 'Bar, A/S']],
  ['Acme\nBolt', ['Acme', 'Bolt']],
  ['None; Acme', ['Acme']],
  ['Other', ['Other']],
  ['No decision', ['No decision']],
  ...[
    '',
    'None',
    'N/A',
    '-',
    'No competitor',
    'no competition',
    'Unknown',
    'n.a.',
    'Keine',
    'Aucun',
    'Not known, -',
  ].map((text): [string, readonly string[]] => [text, []]),
])('%j names %j', (text, names) => {
  expect(competitorsNamed(text)).toEqual(names);
});

const against = (competitor: string, outcome: 'won' | 'lost' = 'won') => opportunity({ outcome, tags: { competitor } });

test('rows that name none stand apart, and are counted', () => {
  const rows = [against('Acme, Bolt'), against('acme', 'lost'), against('None'), against('N/A', 'lost'), against('')];
  const found = competitiveWinRatio(rows);
  expect(found.competitors.map(({ name, won, lost }) => [name, won, lost])).toEqual([
    ['Acme', 1, 1],
    ['Bolt', 1, 0],
  ]);
  expect([found.unnamed.won, found.unnamed.lost, found.saidNone]).toEqual([2, 1, 2]);
  expect(competitorRemarks(found)).toEqual([
    { code: 'competitorUnnamed', text: 'Competitors: none is named in 3 rows, of which 2 say so, as None or N/A.' },
  ]);
});

test('where nobody is ever named there is no table of competitors', () => {
  expect(analyses([against('None'), against('-')], [], { asOf: 20_000 }).competitors).toBeNull();
});
