import { installMissingFunctions } from '../../host/engine/functions/installMissingFunctions';
import { quietly } from '../../host/engine/quietly';
import { spreadsheet } from '../../host/engine/spreadsheet';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import type { PrintedPlan } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { placeOf, typedTab } from './typedPlan';

/** A plan in the spreadsheet engine, to be changed as a person changes it. */
export interface LivePlanSheet {
  readonly plan: PrintedPlan;
  readonly valueAt: (tab: string, a1: string) => unknown;
  readonly type: (tab: string, a1: string, text: string) => void;
  /** Puts an empty row or column before this place, counted from 0. */
  readonly insert: (tab: string, dimension: 'ROW' | 'COL', place: number) => void;
  readonly remove: (tab: string, dimension: 'ROW' | 'COL', place: number) => void;
  /** The checks that do not say OK, by the keys of their rows. */
  readonly failing: () => Readonly<Record<string, unknown>>;
}

export function livePlanSheet(inputs: PlanInputs): LivePlanSheet {
  installMissingFunctions(spreadsheet);
  const plan = printPlan(inputs, nothingLive, conventionsOf('en_US'));
  const sheets = plan.tabs.map((tab) => {
    const { name, rows, columns, cells } = typedTab(tab);
    return { id: name, name, rowNumber: rows + 5, colNumber: columns + 5, cells };
  });
  const model = quietly(() => new spreadsheet.Model({ sheets } as object));
  const dispatch = ((...given: Parameters<typeof model.dispatch>) =>
    quietly(() => model.dispatch(...given))) as typeof model.dispatch;
  const zone = (text: string) => spreadsheet.helpers.toZone(text);
  const valueAt = (tab: string, place: string) =>
    model.getters.getEvaluatedCell({ sheetId: tab, row: zone(place).top, col: zone(place).left }).value;
  const checks = plan.tabs.find(({ key }) => key === 'checks');
  const states = checks?.cells.flatMap((row, r) => {
    const state = row[checks.columns.indexOf('state')];
    return typeof state?.content === 'object' && checks.rows[r]?.startsWith('check-')
      ? [[checks.rows[r], r] as const]
      : [];
  });
  return {
    plan,
    valueAt,
    type: (sheetId, place, content) => {
      dispatch('UPDATE_CELL', { sheetId, row: zone(place).top, col: zone(place).left, content });
    },
    insert: (sheetId, dimension, base) => {
      dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheetId, dimension, base, quantity: 1, position: 'before' });
    },
    remove: (sheetId, dimension, place) => {
      dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheetId, dimension, elements: [place] });
    },
    failing: () =>
      Object.fromEntries(
        (states ?? [])
          .map(([key, row]) => [key, valueAt('Checks', placeOf(row, 2))])
          .filter(([, state]) => state !== 'OK'),
      ),
  };
}
