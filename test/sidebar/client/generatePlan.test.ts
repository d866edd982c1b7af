import type { CallServer } from '../../../src/sidebar/client/callServer';
import { generatePlan, type Progress } from '../../../src/sidebar/client/generate/generatePlan';
import { exampleInputs } from '../../support/exampleInputs';
import { emptySheet, type Script, ScriptedServer } from '../support/ScriptedServer';

const generation = { inputs: exampleInputs(), startedFrom: null, overwritten: 'keep' } as const;

/** Generates against a scripted server; `cancelAfter` is the number of progress reports after which a person cancels. */
async function generate(script: Script, cancelAfter = Number.POSITIVE_INFINITY) {
  const server = new ScriptedServer(emptySheet, script);
  const told: Progress[] = [];
  const call = ((request) => server.answer(request)) as CallServer;
  const end = generatePlan(call, generation, {
    tell: (progress) => told.push(progress),
    isCancelled: () => told.length >= cancelAfter,
  });
  const result = await end.then(
    (value) => ({ value, error: null }),
    (error: Error) => ({ value: null, error }),
  );
  return { ...result, told, kinds: server.requests.map(({ kind }) => kind) };
}

test('goes through prepare, each new tab and commit, and tells each step before it', async () => {
  const { kinds, told, value } = await generate({});
  expect(kinds).toEqual(['prepare', 'stage', 'stage', 'stage', 'stage', 'stage', 'commit']);
  expect(told.map(({ says }) => says)).toEqual([
    'Reading the spreadsheet',
    'Preparing Guide',
    'Preparing Inputs',
    'Preparing Funnel',
    'Preparing Goals',
    'Preparing Checks',
    'Writing the plan',
  ]);
  expect(told.map(({ done, total }) => [done, total])).toEqual([
    [0, 0],
    [1, 7],
    [2, 7],
    [3, 7],
    [4, 7],
    [5, 7],
    [6, 7],
  ]);
  expect(told.map(({ cancellable }) => cancellable)).toEqual([true, true, true, true, true, true, false]);
  expect(value?.outcome.generation).toBe(1);
});

test('cancelled between tabs, takes back what was prepared and commits nothing', async () => {
  const { kinds, value, error } = await generate({}, 3);
  expect(kinds).toEqual(['prepare', 'stage', 'stage', 'cancel']);
  expect([value, error]).toEqual([null, null]);
});

test('a step that fails takes back what was prepared and rejects with its own error', async () => {
  const fail = () => {
    throw new Error('The tab Funnel is protected.');
  };
  const { kinds, error } = await generate({
    stage: ({ tabKey }) => (tabKey === 'funnel' ? fail() : null),
    cancel: () => {
      throw new Error('no network');
    },
  });
  expect(kinds).toEqual(['prepare', 'stage', 'stage', 'stage', 'cancel']);
  expect(error?.message).toBe('The tab Funnel is protected.');
});

test('a commit that fails is not taken back by the client: the server has recovered', async () => {
  const { kinds, error } = await generate({
    commit: () => {
      throw new Error('Somebody changed Inputs.');
    },
  });
  expect(kinds.filter((kind) => kind === 'cancel')).toEqual([]);
  expect(error?.message).toBe('Somebody changed Inputs.');
});
