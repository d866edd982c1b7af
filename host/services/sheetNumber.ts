/**
 * The number that Apps Script knows a sheet by. The host numbers the sheets it makes; one that a person adds in the page
 * has the engine's own id, which is hashed to a number.
 */
export function sheetNumber(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const character of sheetId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
