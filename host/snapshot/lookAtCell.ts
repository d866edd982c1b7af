import { calculatedCell } from '../engine/cells';
import type { HostState } from '../hostState';
import { spotNamed } from './spotNamed';

/** What a person sees in a cell, and the message under an error. Dates are serial numbers here. */
export function lookAtCell(
  state: HostState,
  sheetName: string,
  a1: string,
): { value: unknown; display: string; message: string } {
  state.workbook.settle();
  const { value, display, message } = calculatedCell(state.workbook, spotNamed(state, sheetName, a1));
  return { value, display, message };
}
