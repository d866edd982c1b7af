import type { NumberParam } from '../core/metrics/param';
import { RefusedCell } from './refusedCell';

/** Sums of shares such as 0.1 + 0.2 + 0.7 pass a bound by a few bits; within this distance they count as the bound. */
const NOISE = 1e-9;

/**
 * Reads a number within its parameter's bounds.
 * @throws RefusedCell naming the bound that it breaks, with what a percentage is where that explains it
 */
export function readNumber(param: NumberParam, raw: unknown): number {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) throw new RefusedCell('must be a number', raw, textHint(raw));
  const { above, atLeast, below, atMost } = param;
  if (above !== undefined && raw <= above) throw new RefusedCell(`must be above ${above}`, raw);
  if (below !== undefined && raw >= below) throw new RefusedCell(`must be below ${below}`, raw, shareHint(raw, below));
  if (atLeast !== undefined && raw < atLeast) {
    if (atLeast - raw <= NOISE) return atLeast;
    throw new RefusedCell(`must be at least ${atLeast}`, raw);
  }
  if (atMost !== undefined && raw > atMost) {
    if (raw - atMost <= NOISE) return atMost;
    throw new RefusedCell(`must be at most ${atMost}`, raw, shareHint(raw, atMost));
  }
  return raw;
}

const asShare = (percent: number) => `${percent}% is ${Number((percent / 100).toPrecision(12))}`;

const shareHint = (got: number, bound: number) => (bound === 1 && got <= 100 ? asShare(got) : undefined);

function textHint(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const percent = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(raw);
  if (percent) return asShare(Number(percent[1]));
  return /^[\s\d.,]*\d[\s\d.,]*$/.test(raw) ? 'it is text, not a number' : undefined;
}
