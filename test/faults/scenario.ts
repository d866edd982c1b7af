import { createHost } from '../../host/createHost';
import type { Host, HostOptions, SavedWorkbook } from '../../host/host';
import type { GenerationRequest, PlanStatus, PreparedGeneration } from '../../src/sheet/generation';
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
    // A formula typed over one of ours.
    { tab: 'Goals (Tandem)', at: 'C4', set: 77 },
  );
  return host;
}

export const requestAgain = (host: Host): GenerationRequest => requestFor(host, grownInputs());
