import { spreadsheet } from '../engine/spreadsheet';
import type { Zone } from '../workbookSnapshot';

const { lettersToNumber, numberToLetters } = spreadsheet.helpers;
const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The zone of `A1`, `A1:B2`, `A:B` or `2:3` without a sheet name, in a grid of this size; undefined for other texts. */
export function zoneOfA1(a1: string, grid: { readonly rows: number; readonly columns: number }): Zone | undefined {
  const [first = '', second = first, ...more] = a1.split(':');
  const from = corner.exec(first);
  const to = corner.exec(second);
  if (!from || !to || more.length > 0 || first === '' || second === '') return undefined;
  if (second === first && !(from[1] && from[2])) return a1.includes(':') ? wholeLines(from, to, grid) : undefined;
  return wholeLines(from, to, grid);
}

function wholeLines(
  from: RegExpExecArray,
  to: RegExpExecArray,
  grid: { rows: number; columns: number },
): Zone | undefined {
  if ((!from[1] && to[1]) || (!from[2] && to[2])) return undefined;
  const left = from[1] ? lettersToNumber(from[1].toUpperCase()) : 0;
  const right = to[1] ? lettersToNumber(to[1].toUpperCase()) : grid.columns - 1;
  const top = from[2] ? Number(from[2]) - 1 : 0;
  const bottom = to[2] ? Number(to[2]) - 1 : grid.rows - 1;
  if (top < 0 || bottom < 0) return undefined;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** `A1` or `A1:B2`. */
export function a1OfZone(zone: Zone): string {
  const first = `${numberToLetters(zone.left)}${zone.top + 1}`;
  const last = `${numberToLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Splits `'My sheet'!A1` into its parts; `sheetName` is undefined where there is none. */
export function splitSheetName(reference: string): { sheetName: string | undefined; a1: string } {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return { sheetName: undefined, a1: reference };
  const quoted = reference.slice(0, bang);
  const sheetName = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return { sheetName, a1: reference.slice(bang + 1) };
}
