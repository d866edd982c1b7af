import type { Outcome } from '../../../src/records/opportunity';
import { outcomeOf } from '../../../src/records/read/stages/outcomeOf';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { tableOf } from '../tableOf';

test.each<[string, Outcome | null]>([
  ['Won', 'won'],
  ['Closed Won', 'won'],
  ['closedwon', 'won'],
  ['closed-won', 'won'],
  ['6 - Closed Won (renewals)', 'won'],
  ['Gewonnen', 'won'],
  ['Affaire gagnée', 'won'],
  ['Cerrada ganada', 'won'],
  ['Chiuso vinto', 'won'],
  ['Kazanıldı', 'won'],
  ['受注', 'won'],
  ['LOST', 'lost'],
  ['Closed Lost to Competition', 'lost'],
  ['Verloren', 'lost'],
  ['Perdue', 'lost'],
  ['失注', 'lost'],
  ['Abandoned', 'lost'],
  ['Closed - No decision', 'lost'],
  ['Out-Sold', 'lost'],
  ['Engaging', 'open'],
  ['4 - Negotiation', 'open'],
  ['Meeting cancelled', 'open'],
  ['商談中', 'open'],
  ['Closed', null],
  ['Closed - duplicate', null],
  ['Won/Lost', null],
  ['Not won', null],
  ['37336401', null],
  ['  ', null],
])('the stage %j is %s', (stage, outcome) => {
  expect(outcomeOf(stage)).toBe(outcome);
});

const outcomes = (lines: readonly string[], stages: Readonly<Record<string, Outcome>> = {}) =>
  readOpportunities(tableOf(lines), { asOf: 20_000, stages });

const list = (lines: readonly string[], stages?: Readonly<Record<string, Outcome>>) =>
  outcomes(lines, stages).records.map(({ outcome }) => outcome);

test('flags go before the words of a stage', () => {
  expect(list(['StageName,IsClosed,IsWon', 'Vertrag,true,true', 'Absage,1,0', 'Closed Won,false,false'])).toEqual([
    'won',
    'lost',
    'open',
  ]);
});

test('a status goes before a stage, unless it says no more than that there is one', () => {
  expect(
    list(['Stage,Status', 'Proposal,Won', 'Proposal,lost', 'Proposal,Open', 'Closed Won,Active', 'Qualified,']),
  ).toEqual(['won', 'lost', 'open', 'won', 'open']);
});

test("Dynamics' numbers for the state", () => {
  const rows = [
    'opportunityid,statecode,statuscode,estimatedvalue,actualvalue,estimatedclosedate',
    'a,0,1,5,,',
    'b,1,3,5,5,',
    'c,2,4,5,,',
  ];
  expect(list(rows)).toEqual(['open', 'won', 'lost']);
});

test('the table of stages goes before all else, whatever the spelling', () => {
  const lines = ['Stage', 'Contract Signed', 'contract signed', 'Dead end', 'Closed Won'];
  expect(list(lines, { 'Contract-signed': 'won', 'Dead end': 'lost', 'Closed Won': 'open' })).toEqual([
    'won',
    'won',
    'lost',
    'open',
  ]);
});

test('where no stage says won, the one whose rows all stand at 100% is won; likewise lost at 0%', () => {
  const lines = ['Stage,Probability (%)', 'Signed,100%', 'Signed,100', 'Gone,0', 'Talking,40', 'Talking,100'];
  expect(list(lines)).toEqual(['won', 'won', 'lost', 'open', 'open']);
  expect(list([...lines, 'Won,100', 'Lost,0'])).toEqual(['open', 'open', 'open', 'open', 'open', 'won', 'lost']);
});

test('says which stages count as open where nothing says won or lost, and which names no row has', () => {
  const { remarks, stages } = outcomes(['Stage,Status', 'Signed,x', 'Signed,x', 'Gone,x'], { Signd: 'won', x: 'open' });
  expect(remarks.filter(({ code }) => code !== 'noColumn').map(({ text }) => text)).toEqual([
    'No row is won. Stages read as open: Signed (2), Gone (1). Say which of them mean won.',
    'No row is lost. Stages read as open: Signed (2), Gone (1). Say which of them mean lost.',
    'No row has the stages Signd that the table of stages names.',
  ]);
  expect(stages).toEqual([
    { stage: 'Signed', outcome: 'open', rows: 2 },
    { stage: 'Gone', outcome: 'open', rows: 1 },
  ]);
});
