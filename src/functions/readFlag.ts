import { RefusedCell } from './refusedCell';

const WORDS: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/**
 * Reads TRUE or FALSE; also "yes", "no", "true", "false" in any case, 1 and 0.
 * @throws RefusedCell for anything else
 */
export function readFlag(raw: unknown): boolean {
  if (typeof raw === 'boolean') return raw;
  if (raw === 1) return true;
  if (raw === 0) return false;
  const flag = typeof raw === 'string' ? WORDS[raw.trim().toLowerCase()] : undefined;
  if (flag === undefined) throw new RefusedCell('must be TRUE or FALSE', raw, 'yes, no, 1 and 0 are read too');
  return flag;
}
