import type { PlanStatus } from '../../../src/sheet/generation';
import type { Opening, Replies, RequestKind, ServerRequest } from '../../../src/sidebar/protocol';
import type { Draft } from '../../../src/sidebar/protocol/planForm';

type Answer<Kind extends RequestKind> = (
  request: Extract<ServerRequest, { readonly kind: Kind }>,
) => Replies[Kind] | Promise<Replies[Kind]>;

/** Answers that differ from a server on which everything goes well. */
export type Script = { readonly [Kind in RequestKind]?: Answer<Kind> };

/** A spreadsheet without a plan. */
export const emptySheet: PlanStatus = {
  generation: 0,
  inputs: null,
  inputsRevision: '',
  repaired: false,
  undo: null,
  overwritten: [],
  news: [],
  spreadsheetLocale: 'en_US',
};

/**
 * The other end of `google.script.run` for states of the sidebar that a real server is seldom in: errors, slowness, odd
 * replies. It keeps what it was asked.
 */
export class ScriptedServer {
  readonly requests: ServerRequest[] = [];
  draft: Draft | null = null;

  constructor(
    public status: PlanStatus = emptySheet,
    private readonly script: Script = {},
  ) {}

  /** The requests of one kind, in the order in which they came. */
  asked<Kind extends RequestKind>(kind: Kind): readonly Extract<ServerRequest, { readonly kind: Kind }>[] {
    return this.requests.filter((request) => request.kind === kind) as never;
  }

  async answer(request: ServerRequest): Promise<unknown> {
    this.requests.push(request);
    const scripted = this.script[request.kind] as Answer<RequestKind> | undefined;
    return scripted === undefined ? this.goesWell(request) : scripted(request as never);
  }

  private goesWell(request: ServerRequest): Replies[RequestKind] {
    switch (request.kind) {
      case 'open':
        return { status: this.status, draft: this.draft } satisfies Opening;
      case 'saveDraft':
        this.draft = request.draft;
        return null;
      case 'discardDraft':
        this.draft = null;
        return null;
      case 'prepare':
        return { run: 'run-1', tabsToStage: tabs, cells: 640, rowsToInsert: 0, columnsToInsert: 0, remarks: [] };
      case 'commit':
        return this.commit(request.generation.inputs);
      case 'undoCost':
        return this.status.undo === null ? null : { losses: [], references: [] };
      case 'restore':
        return this.restore(request.formulas.map(({ cell }) => cell));
      case 'undo':
        this.status = emptySheet;
        return { generation: 0, tabs: [], remarks: [] };
      default:
        return null;
    }
  }

  private restore(cells: readonly string[]): Replies['restore'] {
    const generation = this.status.generation + 1;
    const overwritten = this.status.overwritten.filter(({ cell }) => !cells.includes(cell));
    this.status = { ...this.status, generation, overwritten, undo: { generation, what: 'formulas' } };
    return { generation, tabs: [], remarks: [] };
  }

  private commit(inputs: PlanStatus['inputs']): Replies['commit'] {
    const generation = this.status.generation + 1;
    this.draft = null;
    this.status = {
      ...this.status,
      generation,
      inputs,
      inputsRevision: `r${generation}`,
      undo: { generation, what: 'plan' },
    };
    return { generation, tabs: tabs.map(({ key, title }) => ({ key, name: title })), remarks: [] };
  }
}

const tabs = ['Guide', 'Inputs', 'Funnel', 'Goals', 'Checks'].map((title) => ({ key: title.toLowerCase(), title }));
