import { createHost } from '../../host/createHost';
import type { Host, HostOptions, SavedWorkbook } from '../../host/host';
import type {
  GenerationOutcome,
  GenerationRequest,
  PlanStatus,
  PreparedGeneration,
  UndoCost,
} from '../../src/sheet/generation';
import { bundleEntry } from './bundleEntry';
import { grownInputs, smallInputs } from './smallInputs';
import type { UserAct } from './userActs';

const bundles = new Map<string, string>();
// A clock that stands still would give two runs one id.
let clock = Date.UTC(2027, 0, 4);

type Options = Partial<Pick<HostOptions, 'user' | 'locale' | 'timeZone' | 'scriptTimeZone'>> & {
  /** The functions that Code.js has: the writer over the small plan, unless another entry is named. */
  readonly entry?: string;
};

/** A workbook that is empty, or as it was saved, with the writer in it. */
export function openWorkbook(workbook?: SavedWorkbook, { entry = 'faultEntry', ...options }: Options = {}): Host {
  const code = bundles.get(entry) ?? bundleEntry(`test/faults/${entry}.ts`);
  bundles.set(entry, code);
  return createHost({ code, html: {}, now: () => clock++, ...(workbook && { workbook }), ...options });
}

/** Lets time pass. */
export function wait(milliseconds: number): void {
  clock += milliseconds;
}

export const act = (host: Host, ...acts: readonly UserAct[]): unknown => host.run('userActs', acts);
export const statusOf = (host: Host): PlanStatus => host.run('status') as PlanStatus;

/** What an undo would cost now. Throws where there is nothing to undo. */
export function costOf(host: Host): UndoCost {
  const cost = host.run('undoCost') as UndoCost | null;
  if (cost === null) throw new Error('there is nothing to undo');
  return cost;
}

/** Undoes what the user was shown. */
export const undo = (host: Host, { losses, references }: UndoCost = costOf(host)): GenerationOutcome =>
  host.run('undo', losses, references) as GenerationOutcome;

/** A request over what stands in the sheet now. */
export function requestFor(
  host: Host,
  inputs: GenerationRequest['inputs'],
  change: Partial<GenerationRequest> = {},
): GenerationRequest {
  const { generation, inputsRevision } = statusOf(host);
  return { inputs, startedFrom: generation === 0 ? null : inputsRevision, overwritten: 'keep', ...change };
}

export const prepare = (host: Host, request: GenerationRequest): PreparedGeneration =>
  host.run('prepare', request) as PreparedGeneration;

/** The steps as the sidebar takes them: each a run of its own. */
export function generate(host: Host, request: GenerationRequest): void {
  const { run, tabsToStage } = prepare(host, request);
  for (const { key } of tabsToStage) host.run('stage', request, run, key);
  host.run('commit', request, run);
}

/** A first plan in a workbook in which the user has a tab of the same name as one of ours. */
export function beforeFirst(): Host {
  const host = openWorkbook();
  act(
    host,
    { addTab: 'Goals' },
    { tab: 'Goals', at: 'A1', set: 'my own goals' },
    { tab: 'Goals', at: 'B2', note: 'mine' },
  );
  return host;
}

/** A plan with everything in it that users do to plans. Generating `grownInputs` over it is the hardest case. */
export function beforeAgain(): Host {
  const host = beforeFirst();
  generate(host, requestFor(host, smallInputs()));
  act(
    host,
    // Between two rows and two columns of the plan, with contents and looks of their own.
    { tab: 'Funnel', insertRowAfter: 5 },
    { tab: 'Funnel', insertColumnAfter: 3 },
    { tab: 'Funnel', at: 'B6', set: 'my row' },
    { tab: 'Funnel', at: 'C6', set: '=C5*2' },
    { tab: 'Funnel', at: 'D5', set: 'my column' },
    { tab: 'Funnel', at: 'D5', fill: '#ffeeaa' },
    // Below and beside the plan.
    { tab: 'Funnel', at: 'B20', set: '=SUM(C5:C7)' },
    { tab: 'Inputs', rename: 'My inputs' },
    // References of the user's to our cells.
    { tab: 'Sheet1', at: 'A1', set: '=Funnel!C5*2' },
    { tab: 'Sheet1', at: 'A2', set: "='My inputs'!C3+1" },
    { tab: 'Sheet1', at: 'A3', set: "=SUM('Goals (Tandem)'!C4:C5)" },
    { tab: 'Funnel', at: 'F8', name: 'MyTotal' },
    { tab: 'Sheet1', at: 'A4', set: '=MyTotal*10' },
    // Looks and notes of the user's on our cells.
    { tab: 'My inputs', at: 'C3', note: 'agreed on Monday' },
    { tab: 'My inputs', at: 'C3', fill: '#ffff00' },
    { tab: 'Funnel', at: 'C5:C7', highlight: 'x' },
    // Charts: one of the user's own, one of ours moved and shown other cells, one deleted. A link of ours taken away.
    { tab: 'Funnel', chart: 'My chart', of: ['B4:B7', 'C4:C7'] },
    { tab: 'Funnel', moveChart: 'Won by segment' },
    { tab: 'Funnel', pointChart: 'Won by segment', of: ['B4:B6', 'C4:C6'] },
    { tab: 'Goals (Tandem)', deleteChart: 'Quota by source' },
    { tab: 'Goals (Tandem)', at: 'B3', unlink: true },
    // A formula typed over one of ours.
    { tab: 'Goals (Tandem)', at: 'C4', set: 77 },
  );
  return host;
}

export const requestAgain = (host: Host): GenerationRequest => requestFor(host, grownInputs());

/** A plan on whose Inputs the user named two segments more: in a row of their own between two names, and in the row kept free. */
export function beforeNamed(): Host {
  const host = openWorkbook();
  generate(host, requestFor(host, smallInputs()));
  act(
    host,
    // Segments stand on rows 6 and 7, the row for another on 8.
    { tab: 'Inputs', insertRowAfter: 6 },
    { tab: 'Inputs', at: 'D7', set: 'Public sector' },
    { tab: 'Inputs', at: 'D7', note: 'asked for by Ada' },
    { tab: 'Inputs', at: 'F9', set: 'a remark beside it' },
    { tab: 'Inputs', at: 'D9', fill: '#ffeeaa' },
    { addTab: 'Mine' },
    { tab: 'Mine', at: 'A1', set: '=Inputs!D9' },
    { tab: 'Mine', at: 'A2', set: '=Funnel!C6*2' },
    { tab: 'Mine', at: 'A3', set: '=SUM(Funnel!C5:C7)' },
  );
  host.type('Inputs', 'D9', "'=Schools");
  return host;
}

/** The plan that stands on Inputs as it is, what was named there included. */
export function requestAsTyped(host: Host): GenerationRequest {
  const { inputs } = statusOf(host);
  if (inputs === null) throw new Error('no plan stands');
  return requestFor(host, inputs);
}
