import { createNodeHost } from '../../../host/node/createNodeHost';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import type {
  GenerationOutcome,
  GenerationRequest,
  PlanStatus,
  PreparedGeneration,
} from '../../../src/sheet/generation';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import type { Draft } from '../../../src/sidebar/protocol/planForm';
import { exampleInputs } from '../../support/exampleInputs';

/** The built add-in in an empty spreadsheet, and its one door. */
function emptySpreadsheet() {
  const host = createNodeHost();
  const serve = <Reply>(request: unknown) => host.run('serve', request) as Reply;
  const open = () => serve<{ status: PlanStatus; draft: Draft | null }>({ kind: 'open' });
  const generate = (generation: GenerationRequest) => {
    const { run, tabsToStage } = serve<PreparedGeneration>({ kind: 'prepare', generation });
    for (const { key } of tabsToStage) serve({ kind: 'stage', generation, run, tabKey: key });
    return serve<GenerationOutcome>({ kind: 'commit', generation, run });
  };
  return { host, serve, open, generate };
}

const first = (inputs: PlanInputs = exampleInputs()): GenerationRequest => ({
  inputs,
  startedFrom: null,
  overwritten: 'keep',
});
const draft: Draft = {
  form: formOf(exampleInputs(), numberMarks('en_US')),
  locale: 'en-US',
  step: 2,
  startedFrom: null,
  taken: {},
};

test('a new spreadsheet has no plan and no draft', () => {
  const { open } = emptySpreadsheet();
  expect(open()).toMatchObject({ draft: null, status: { generation: 0, inputs: null, undo: null } });
});

test('a draft is kept until it is discarded', () => {
  const { serve, open } = emptySpreadsheet();
  expect(serve({ kind: 'saveDraft', draft })).toBeNull();
  expect(open().draft).toEqual(draft);
  serve({ kind: 'discardDraft' });
  expect(open().draft).toBeNull();
});

test('the steps write a plan that reads back as its inputs, and clear the draft', () => {
  const { serve, open, generate } = emptySpreadsheet();
  serve({ kind: 'saveDraft', draft });
  expect(generate(first()).generation).toBe(1);
  expect(open()).toMatchObject({ draft: null, status: { generation: 1, inputs: exampleInputs(), overwritten: [] } });
});

test('undo leaves no plan behind', () => {
  const { serve, open, generate } = emptySpreadsheet();
  generate(first());
  serve({ kind: 'undo', losses: [], references: [] });
  expect(open().status).toMatchObject({ inputs: null, undo: null });
});

test('inputs out of bounds are refused with every trouble, and nothing is prepared', () => {
  const { serve, open } = emptySpreadsheet();
  const inputs = { ...exampleInputs(), revenueGoal: 0, grossMargin: 25 };
  expect(() => serve({ kind: 'prepare', generation: first(inputs) })).toThrow(
    /Gross margin must be above 0% and at most 100%, got 25 \(25% is 0\.25\); Revenue goal must be above 0, got 0/,
  );
  expect(open().status.generation).toBe(0);
});

test('a cancelled run writes nothing and makes room for the next', () => {
  const { host, serve, generate } = emptySpreadsheet();
  const { run, tabsToStage } = serve<PreparedGeneration>({ kind: 'prepare', generation: first() });
  serve({ kind: 'stage', generation: first(), run, tabKey: tabsToStage[0]?.key });
  serve({ kind: 'cancel', run });
  expect(host.model.getters.getSheetIds()).toHaveLength(1);
  expect(() => serve({ kind: 'commit', generation: first(), run })).toThrow();
  expect(generate(first()).generation).toBe(1);
});

test('a tab and a cell of the plan come to the front', () => {
  const { host, serve, generate } = emptySpreadsheet();
  const nameOfActive = () => host.model.getters.getSheetName(host.model.getters.getActiveSheetId());
  const [tab] = generate(first()).tabs.filter(({ key }) => key === 'funnel');
  serve({ kind: 'activateTab', tabKey: 'funnel' });
  expect(nameOfActive()).toBe(tab?.name);
  serve({ kind: 'goToCell', cell: 'Goals!B4' });
  expect(nameOfActive()).toBe('Goals');
  expect(() => serve({ kind: 'activateTab', tabKey: 'nothing' })).toThrow('generate the plan first');
});
