import { isoOfDay } from '../../src/records/read/dates/dayOf';

const header = ['Deal ID', 'Deal Stage', 'Amount', 'Create Date', 'Close Date', 'Segment', 'Source'];
// 2024-01-01, counted from 1970-01-01.
const first = 19_723;

/**
 * Rows of an export of two years, header row first: 400 each of Mid-market and Enterprise, which the example company has, and
 * 40 of Public sector, which it has not. By the place of a row, of Mid-market two in five are won, of the others one in
 * four; all that is older than its cycle is closed. Two more rows are no deals.
 */
export function dealRows(): readonly (readonly string[])[] {
  const rows = [...deals('Mid-market', 400, 2), ...deals('Enterprise', 400, 1), ...deals('Public sector', 40, 1)];
  return [
    header,
    ...rows,
    ['d9998', 'Won', '100', 'soon', '2025-03-01', 'Enterprise', 'Web'],
    ['d9999', 'Won', '100', '2025-03-01', '2025-02-01', 'Enterprise', 'Web'],
  ];
}

function deals(segment: string, count: number, winsOfFive: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, place) => {
    const created = first + Math.floor((place * 720) / count);
    const closed = created + 20 + ((place * 37) % 90);
    const isClosed = closed <= first + 725;
    const isWon = winsOfFive === 2 ? place % 5 < 2 : place % 4 === 0;
    const stage = isClosed ? (isWon ? 'Won' : 'Lost') : 'Negotiation';
    const amount = 10_000 + ((place * 7919) % 40_000);
    const id = `${segment.slice(0, 1)}${place}`;
    return [id, stage, String(amount), isoOfDay(created), isClosed ? isoOfDay(closed) : '', segment, 'Web'];
  });
}
