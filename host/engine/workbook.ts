import type { CommandTypes, Model, Style } from '@odoo/o-spreadsheet';
import { type CellChange, CellChanges } from './cellChanges';
import { evaluateOnlyUsedCells } from './evaluateOnlyUsedCells';
import type { Getters } from './getters';
import { judgeTypedValues } from './judgeTypedValues';
import { keepWholeStyles } from './keepWholeStyles';
import { lazyHeaderPositions } from './lazyHeaderPositions';
import { quietly } from './quietly';
import { type Dispatching, skipIdleHandlers } from './skipIdleHandlers';
import type { Spot } from './spot';
import { spreadsheet } from './spreadsheet';

/** The part of the getters that says nothing of cells. */
export type Structure = Pick<Getters, 'tryGetSheet' | 'getSheetSize' | 'getSheetIds' | 'getSheetName'>;
type Send = Model['dispatch'];
type Outcome = ReturnType<Send>;

/** The engine's private side that a batch needs. Read in version 19.3.7, which package.json pins. */
interface ModelInside extends Dispatching {
  status: number;
  finalize(): void;
  _exportData(compressed: boolean): object;
  readonly state: { changes: unknown[]; commands: unknown[] };
  readonly session: {
    save(root: object, commands: unknown[], changes: unknown[]): void;
    commandSquisher: { squish<T>(commands: T): T; unsquish<T>(commands: T): T };
  };
}

// Commands are compressed for a server that the host does not have: a third of the time of a large batch.
const asTheyAre = { squish: <T>(commands: T) => commands, unsquish: <T>(commands: T) => commands };

// The engine's plugins are registered once for all models, and so are the better ones.
evaluateOnlyUsedCells();
judgeTypedValues();
keepWholeStyles();
lazyHeaderPositions();

const READY = 0;
const RUNNING = 1;

/** The looks of a cell. */
export interface CellLooks {
  readonly style?: Style;
  readonly format?: string | undefined;
}

/** The engine refused a command. `reasons` are its own codes, such as `DuplicatedSheetName`. */
export class Refused extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`${command}: ${reasons.join(', ')}`);
  }
}

/**
 * The engine's model with its commands in one batch until somebody looks at a calculated value. The engine calculates
 * after every command, which takes 1 to 12 ms each; within a batch structure changes at once, cells as soon as anything else is asked
 * or sent, and the calculation waits for `settle`.
 */
export class Workbook {
  readonly model: Model;
  private readonly inside: ModelInside;
  private readonly cellChanges = new CellChanges();
  private readWhileCalculating: ((spot: Spot) => unknown) | undefined;

  constructor(data: object, custom: object) {
    this.model = quietly(() => new spreadsheet.Model(data, { mode: 'normal', custom }));
    this.inside = this.model as unknown as ModelInside;
    this.inside.session.commandSquisher = asTheyAre;
    skipIdleHandlers(this.inside);
  }

  /** What the workbook holds, except calculated values: `settle` first for those. */
  get getters(): Getters {
    this.tellCellChanges();
    return this.model.getters;
  }

  /** Which sheets there are and how large, and what is kept beside them: what no change of a cell concerns. */
  get structure(): Structure {
    return this.model.getters;
  }

  /** Changes a cell: the engine is told before anything else is asked of it. */
  change(spot: Spot, change: CellChange): void {
    this.cellChanges.add(spot, change);
  }

  /** How a cell looks with the changes that the engine was not told yet; undefined where there is no cell. */
  looksOf(spot: Spot): CellLooks | undefined {
    const cell = this.model.getters.getCell(spot);
    const change = this.cellChanges.of(spot);
    if (!change) return cell;
    return {
      style: (change.style === undefined ? cell?.style : change.style) ?? {},
      format: change.format ?? cell?.format,
    };
  }

  /** Sends one command into the batch. Throws `Refused` where the engine refuses; no change is no refusal. */
  send: Send = (type: CommandTypes, payload?: object) => {
    this.tellCellChanges();
    return this.dispatch(type, payload);
  };

  private dispatch(type: CommandTypes, payload?: object): Outcome {
    this.openBatch();
    const dispatch = this.model.dispatch as (type: CommandTypes, payload?: object) => Outcome;
    const outcome = dispatch(type, payload);
    const reasons = outcome.reasons.map(String).filter((reason) => reason !== 'NoChanges');
    if (reasons.length > 0) throw new Refused(type, reasons);
    return outcome;
  }

  /** A calculated cell as it was at the last `settle`, or, from within a calculation, as it comes out of that. */
  calculated(spot: Spot): unknown {
    return this.readWhileCalculating?.(spot) ?? this.getters.getEvaluatedCell(spot);
  }

  /** Does work that a formula asks for while the engine calculates: cells are read with what the engine gives for that. */
  whileCalculating<T>(read: (spot: Spot) => unknown, work: () => T): T {
    const before = this.readWhileCalculating;
    this.readWhileCalculating = read;
    try {
      return work();
    } finally {
      this.readWhileCalculating = before;
    }
  }

  /** Ends the batch: every formula is calculated and the page redraws. One undo in the page takes the batch back. */
  settle(): void {
    this.tellCellChanges();
    if (this.inside.status !== RUNNING) return;
    quietly(() => this.inside.finalize());
    this.inside.status = READY;
    const { commands, changes } = this.inside.state;
    this.inside.session.save({ type: 'HOST_BATCH' }, commands, changes);
    this.model.trigger('update');
  }

  /** The engine's export. Its public one builds a second model to check the first, which this host has no need of. */
  export(): object {
    return quietly(() => this.inside._exportData(false));
  }

  /** Calculates everything anew. */
  recalculate(): void {
    this.send('EVALUATE_CELLS');
    this.settle();
  }

  private tellCellChanges(): void {
    if (this.cellChanges.isEmpty) return;
    for (const change of this.cellChanges.take()) this.dispatch('UPDATE_CELL', change);
  }

  private openBatch(): void {
    if (this.inside.status !== READY) return;
    this.inside.state.changes = [];
    this.inside.state.commands = [];
    this.inside.status = RUNNING;
  }
}
