import type { Host } from '../../host';

/** The parts of a plan that the command line looks into; the rest passes through as it came. */
export interface PlanContent {
  readonly company: string;
  readonly revenueGoal: number;
  readonly currency: string;
  readonly provenance: Readonly<Record<string, unknown>>;
}

/** Rows of text under the name of their file. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Trouble {
  readonly path: string;
  readonly message: string;
}

export interface Prepared {
  readonly run: string;
  readonly tabsToStage: readonly { readonly key: string; readonly title: string }[];
  readonly remarks: readonly string[];
}

export interface Outcome {
  readonly tabs: readonly { readonly key: string; readonly name: string }[];
  readonly remarks: readonly string[];
}

export interface SegmentRates {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly closeRate: number | null;
  readonly closeRateRecords: number | null;
  readonly wonOfClosed: number | null;
  readonly wonOfCreated: number | null;
  readonly averageDealSize: number | null;
  readonly cycleDays: number | null;
  readonly wonRevenue: number;
  readonly openPipeline: number | null;
}

export interface Rated {
  readonly inputs: PlanContent;
  readonly by: string;
  readonly report: {
    readonly file: string;
    readonly rows: number;
    readonly read: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly asOf: string;
    readonly segments: readonly SegmentRates[];
    readonly total: SegmentRates;
    readonly setAside: readonly { readonly reason: string; readonly count: number }[];
  };
  readonly remarks: readonly string[];
}

interface Generation {
  readonly inputs: PlanContent;
  readonly startedFrom: null;
  readonly overwritten: 'keep';
}

interface Calls {
  readonly check: { readonly asks: { readonly inputs: unknown }; readonly replies: readonly Trouble[] };
  readonly rates: {
    readonly asks: {
      readonly inputs: PlanContent;
      readonly opportunities: NamedTable;
      readonly join: NamedTable | null;
      readonly by: string | null;
      readonly today: string;
    };
    readonly replies: Rated;
  };
  readonly prepare: { readonly asks: { readonly generation: Generation }; readonly replies: Prepared };
  readonly stage: {
    readonly asks: { readonly generation: Generation; readonly run: string; readonly tabKey: string };
    readonly replies: null;
  };
  readonly commit: {
    readonly asks: { readonly generation: Generation; readonly run: string };
    readonly replies: Outcome;
  };
}

/** Asks the add-in, through the one function that its sidebar calls. Throws what it throws, worded for people. */
export type AskServer = <Kind extends keyof Calls>(kind: Kind, request: Calls[Kind]['asks']) => Calls[Kind]['replies'];

/** The door to the add-in in this host. */
export function serverOf(host: Host): AskServer {
  return (kind, request) => host.run('serve', { kind, ...request }) as never;
}
