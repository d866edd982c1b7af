import type { Getters } from './getters';
import { spreadsheet } from './spreadsheet';

interface Evaluator {
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { sheetId: string; zone: object }[]): void;
}

type EvaluationPlugin = new (config: object) => { readonly evaluator: Evaluator; readonly getters: Getters };

/**
 * Makes the engine's full calculation visit only the rectangle of each sheet that holds cells. It visits every position
 * of the grid otherwise, 26,000 on each new sheet of 1000 x 26: 11 ms a sheet, on every structural change.
 */
export function evaluateOnlyUsedCells(): void {
  const { coreViewsPluginRegistry } = spreadsheet.registries;
  const Plugin = coreViewsPluginRegistry.get('evaluation') as unknown as EvaluationPlugin;
  const Sparing = class extends Plugin {
    constructor(config: object) {
      super(config);
      const { evaluator, getters } = this;
      const EmptyMap = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new EmptyMap();
        evaluator.evaluate(usedRanges(getters));
      };
    }
  };
  coreViewsPluginRegistry.replace('evaluation', Sparing as never);
}

function usedRanges(getters: Getters): { sheetId: string; zone: object }[] {
  const ranges: { sheetId: string; zone: object }[] = [];
  for (const sheetId of getters.getSheetIds()) {
    let right = -1;
    let bottom = -1;
    for (const cell of getters.getCells(sheetId)) {
      const { col, row } = getters.getCellPosition(cell.id);
      right = Math.max(right, col);
      bottom = Math.max(bottom, row);
    }
    if (right >= 0) ranges.push({ sheetId, zone: { top: 0, left: 0, bottom, right } });
  }
  return ranges;
}
