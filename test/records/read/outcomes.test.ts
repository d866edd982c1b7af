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
  ['Gewonnen!', 'won'],
  ['Abgeschlossen und gewonnen', 'won'],
  ['7 - Contract signed', 'won'],
  ['Deal Signed', 'won'],
  ['Project Live', 'won'],
  ['Contrat signé', 'won'],
  ['Negócio fechado', 'won'],
  ['クローズ済み成立', 'won'],
  ['成約', 'won'],
  ['Dead - no budget', 'lost'],
  ['Disqualified (budget)', 'lost'],
  ['No Decision', 'lost'],
  ['Closed Lost - not a fit', 'lost'],
  ['Sans suite', 'lost'],
  ['Cierre perdido', 'lost'],
  ['不成立', 'lost'],
  ['成約見込み', 'open'],
  ['NDA signed', 'open'],
  ['Live demo', 'open'],
  ["Won't decide yet", 'open'],
  // It was won once: a person says what it is.
  ['Churned', 'open'],
  ['Engaging', 'open'],
  ['4 - Negotiation', 'open'],
  ['Meeting cancelled', 'open'],
  ['商談中', 'open'],
  ['Closed', null],
  ['Closed - duplicate', null],
  ['Won/Lost', null],
  ['Not won', null],
  ['Not yet closed won', null],
  ['Abgeschlossen', null],
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

test('a stage of no known word whose rows all stand at 100% is won, beside those that say so; likewise lost at 0%', () => {
  const lines = ['Stage,Probability (%)', 'Sealed,100%', 'Sealed,100', 'Gone,0', 'Talking,40', 'Talking,100'];
  expect(list(lines)).toEqual(['won', 'won', 'lost', 'open', 'open']);
  expect(list([...lines, 'Won,100', 'Lost,0'])).toEqual(['won', 'won', 'lost', 'open', 'open', 'won', 'lost']);
  // "Closed" says neither; a first stage may stand at 0%, and a word goes before a probability.
  expect(list([...lines, 'Closed,100', 'Prospecting,0', 'Lost,100']).slice(5)).toEqual(['won', 'open', 'lost']);
});

test('probabilities that only repeat what is won tell nothing of the rest', () => {
  expect(list(['Stage,Probability', 'Won,100', 'Lost,0', 'Gone,0'])).toEqual(['won', 'lost', 'open']);
  expect(list(['Stage,Probability', 'Sealed,1', 'Gone,0'])).toEqual(['won', 'lost']);
});

test('says which stages count as open where nothing says won or lost, and which names no row has', () => {
  const { remarks, stages } = outcomes(['Stage,Status', 'Sealed,x', 'Sealed,x', 'Gone,x'], { Seald: 'won', x: 'open' });
  expect(remarks.filter(({ code }) => code !== 'noColumn').map(({ text }) => text)).toEqual([
    'No row is won. Stages read as open: Sealed (2), Gone (1). Say which of them mean won: --stages "Sealed=won", or Stages in the panel.',
    'No row is lost. Stages read as open: Sealed (2), Gone (1). Say which of them mean lost: --stages "Sealed=lost", or Stages in the panel.',
    'No row has the stages Seald that the table of stages names.',
  ]);
  expect(stages).toEqual([
    { stage: 'Sealed', outcome: 'open', rows: 2, because: 'as you said' },
    { stage: 'Gone', outcome: 'open', rows: 1, because: 'as you said' },
  ]);
});

test('each stage is listed with what it was read as, and what told so', () => {
  const lines = [
    'Stage,Status,Is Closed,Is Won,Probability',
    'Closed Won,,,,100',
    'Proposal,,,,50',
    'Sealed,,,,100',
    'Gone,,,,0',
    'Handed over,,,,70',
    'Handed over,lost,,,70',
    'Handed over,,true,true,70',
    'Closed,,,,50',
    'Proposal,deleted,,,50',
    'Maybe,,,,50',
  ];
  const { stages, remarks } = outcomes(lines, { maybe: 'lost' });
  expect(remarks.find(({ code }) => code === 'stagesSayNeither')?.text).toBe(
    'Set aside, as these stages say neither won nor lost: Closed (1). Say what they mean: --stages "Closed=won", or Stages in the panel.',
  );
  const shown = stages.map(({ stage, outcome, rows, because }) => [stage, rows, outcome, because]);
  expect(shown.sort()).toEqual([
    ['Closed Won', 1, 'won', 'known word'],
    ['Closed', 1, null, 'unknown, set aside'],
    ['Gone', 1, 'lost', 'probability 0%'],
    ['Handed over', 1, 'lost', 'status'],
    ['Handed over', 1, 'open', 'unknown, counted as open'],
    ['Handed over', 1, 'won', 'flag of the CRM'],
    ['Maybe', 1, 'lost', 'as you said'],
    ['Proposal', 1, null, 'thrown away, set aside'],
    ['Proposal', 1, 'open', 'usual open stage'],
    ['Sealed', 1, 'won', 'probability 100%'],
  ]);
});

const remarkOn = (lines: readonly string[], stages?: Readonly<Record<string, Outcome>>) =>
  outcomes(lines, stages).remarks.find(({ code }) => code === 'stagesLookClosed')?.text;

test('an unknown stage that is past its close date in most rows is named, with the option that corrects it', () => {
  const lines = [
    'Stage,Created,Close Date',
    'Won,2024-01-01,2024-02-01',
    'Lost,2024-01-01,2024-02-01',
    'Sealed,2024-01-01,2024-02-01',
    'Sealed,2024-01-01,2024-03-01',
    'Sealed,2024-01-01,2025-03-01',
    'Waiting,2024-01-01,2025-03-01',
    'Negotiation,2024-01-01,2024-02-01',
  ];
  // 20,000 is 2024-10-04.
  expect(remarkOn(lines)).toBe(
    'Unknown stages count as open, though they look closed: Sealed (3 rows, 2 past their close date). ' +
      'If they are won or lost, say so: --stages "Sealed=won", or Stages in the panel.',
  );
  expect(remarkOn(lines, { Sealed: 'lost' })).toBeUndefined();
});

test('so is one that nobody left, by the stage history', () => {
  const rows = Array.from({ length: 10 }, () => 'Sealed,2024-01-01,2024-02-01,2024-03-01');
  const lines = ['Stage,Created,Entered Talking,Entered Sealed', ...rows, 'Talking,2024-01-01,2024-02-01,'];
  expect(remarkOn(lines)).toContain('Sealed (10 rows, no later stage)');
  expect(remarkOn([...lines, 'Talking,2024-01-01,2024-04-01,2024-03-01'])).toBeUndefined();
});
