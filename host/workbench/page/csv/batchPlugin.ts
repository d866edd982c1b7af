import type { CommandTypes, Model } from '@odoo/o-spreadsheet';
import { spreadsheet } from '../../../engine/spreadsheet';

/** One of the engine's own commands with what it takes. */
export interface EngineCommand {
  readonly type: CommandTypes;
  readonly [field: string]: unknown;
}

const batch = 'WORKBENCH_BATCH';

interface BatchCommand {
  readonly type: typeof batch;
  readonly commands: readonly EngineCommand[];
}

// The engine calculates after each command, 6 to 9 ms a cell; what a plugin dispatches inside one command it calculates
// once, and one undo takes it all back.
class BatchPlugin extends spreadsheet.UIPlugin {
  override handle(command: object): void {
    const { type: kind, commands = [] } = command as Partial<BatchCommand>;
    if (kind !== batch) {
      return;
    }
    const dispatch = this.dispatch as (type: CommandTypes, payload: object) => unknown;
    for (const { type, ...payload } of commands) {
      dispatch(type, payload);
    }
  }
}

spreadsheet.registries.featurePluginRegistry.add('tandem_workbench_batch', BatchPlugin as never);

/**
 * Sends commands as one. Import this before the model is made: the engine takes its plugins then. Nothing may throw in
 * the middle, which would leave the engine within the command: ask `canDispatch` beforehand where one may be refused.
 */
export function dispatchTogether(model: Model, commands: readonly EngineCommand[]): void {
  (model.dispatch as (type: string, payload: object) => unknown)(batch, { commands });
}
