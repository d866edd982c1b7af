import { encodeCell } from '@cj-tech-master/excelts';
import type { Zone } from '../workbookSnapshot';

/** `B3` for row 2, column 1. */
export function address(row: number, column: number): string {
  return encodeCell({ r: row, c: column });
}

/** `B3:D9`, or `B3` where the zone is one cell. */
export function zoneAddress({ top, left, bottom, right }: Zone): string {
  const start = address(top, left);
  return top === bottom && left === right ? start : `${start}:${address(bottom, right)}`;
}

/** `$B$3:$D$9`, or `$B$3` where the zone is one cell. */
export function absoluteZone(zone: Zone): string {
  return zoneAddress(zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
