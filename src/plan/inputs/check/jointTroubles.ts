import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';
import { calendarTroubles } from './calendarTroubles';
import { curveTroubles } from './curveTroubles';
import { percentText } from './percentText';
import { shareTroubles } from './shareTroubles';

/** Inputs that are each in bounds but do not fit together. */
export function jointTroubles(inputs: PlanInputs): readonly InputTrouble[] {
  const { grossMargin, profitShare } = inputs;
  const margin = `Profit share must be below the gross margin of ${percentText(grossMargin)}, got ${percentText(profitShare)}`;
  return [
    ...shareTroubles(inputs),
    ...calendarTroubles(inputs),
    ...curveTroubles(inputs),
    ...(profitShare < grossMargin ? [] : [{ path: 'profitShare', message: margin }]),
  ];
}
