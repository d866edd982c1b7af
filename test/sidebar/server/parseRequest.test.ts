import { blankForm } from '../../../src/sidebar/client/form/blankForm';
import { parseRequest } from '../../../src/sidebar/server/parseRequest';
import { storedDraft } from '../../../src/sidebar/server/storedDraft';
import { exampleInputs } from '../../support/exampleInputs';

const generation = { inputs: exampleInputs(), startedFrom: null, overwritten: 'keep' };
const draft = { form: blankForm('2026-11-21', 'USD'), locale: 'en-US', step: 0, startedFrom: null, taken: {} };

test.each([
  { kind: 'open' },
  { kind: 'saveDraft', draft },
  { kind: 'discardDraft' },
  { kind: 'prepare', generation },
  { kind: 'stage', generation, run: 'r', tabKey: 'funnel' },
  { kind: 'commit', generation, run: 'r' },
  { kind: 'cancel', run: 'r' },
  { kind: 'restore', formulas: [{ cell: 'Funnel!E7', formula: '=D7', found: '' }] },
  { kind: 'undoCost' },
  { kind: 'undo', losses: ['Funnel!E7'], references: [] },
  { kind: 'activateTab', tabKey: 'funnel' },
  { kind: 'goToCell', cell: 'Funnel!E7' },
])('$kind is understood', (request) => {
  expect(parseRequest(request)).toEqual(request);
});

const last = 'Reload the spreadsheet and try again.';
const [first, ...others] = exampleInputs().segments;

test.each<[message: unknown, error: string]>([
  [null, `Tandem: request must be an object, got null. ${last}`],
  [{}, `Tandem: request.kind must be one of the known kinds, got nothing. ${last}`],
  [{ kind: 'drop' }, `Tandem: request.kind must be one of the known kinds, got "drop". ${last}`],
  [{ kind: 'cancel' }, `Tandem: request.run must be a string, got nothing. ${last}`],
  [{ kind: 'cancel', run: 'r', force: true }, `Tandem: request.force must be absent, got true. ${last}`],
  [
    { kind: 'prepare', generation: { ...generation, overwritten: 'maybe' } },
    `Tandem: request.generation.overwritten must be one of keep, restore, got "maybe". ${last}`,
  ],
  [
    {
      kind: 'prepare',
      generation: {
        ...generation,
        inputs: { ...exampleInputs(), segments: [{ ...first, closeRate: '25%' }, ...others] },
      },
    },
    `Tandem: request.generation.inputs.segments.0.closeRate must be a number, got "25%". ${last}`,
  ],
  [
    { kind: 'prepare', generation: { ...generation, inputs: { ...exampleInputs(), revenueGoal: Number.NaN } } },
    `Tandem: request.generation.inputs.revenueGoal must be a number, got NaN. ${last}`,
  ],
])('a malformed message says what, where and the value: %j', (message, error) => {
  expect(() => parseRequest(message)).toThrow(new Error(error));
});

test('a stored draft reads back', () => {
  expect(storedDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each(['', '{', 'null', '{"form":{}}', JSON.stringify({ ...draft, version: 2 })])(
  'what is no draft is none: %s',
  (text) => {
    expect(storedDraft(text)).toBeNull();
  },
);
