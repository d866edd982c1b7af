import { mergeKeys } from '../layout/mergeKeys';
import { segmentName } from '../lines/segmentInputs';
import { sourceName } from '../lines/sourceInputs';
import type { LivePlan } from '../livePlan';
import type { Line } from '../model/line';
import type { PlanInputs } from './planInputs';

/**
 * Segments and sources in the order in which their rows stand in the sheet: rows of a plan are never moved, so that
 * what refers to them holds. New members come after the one before them.
 */
export function inLiveOrder(inputs: PlanInputs, live: LivePlan): PlanInputs {
  return {
    ...inputs,
    segments: ordered(inputs.segments, segmentName, live),
    sources: ordered(inputs.sources, sourceName, live),
  };
}

function ordered<M extends { readonly key: string }>(members: readonly M[], names: Line, live: LivePlan): readonly M[] {
  const prefix = `${names.key}|`;
  const rows = live.tabs.inputs?.rows ?? [];
  const standing = rows.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const order = mergeKeys(
    standing,
    members.map((member) => member.key),
  );
  return [...members].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
