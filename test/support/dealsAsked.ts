import type { RowsRequest } from '../../src/sidebar/protocol/calibrationShape';

/** Asks for the rows of the tab Deals alone, by segment, with everything else left to be found. */
export const dealsAsked: RowsRequest = {
  opportunities: { tab: 'Deals', columns: {} },
  leads: null,
  with: null,
  history: null,
  by: 'Segment',
  dateOrder: 'unknown',
  decimalMark: 'unknown',
  stages: {},
  asOf: null,
  today: '2026-11-21',
};
