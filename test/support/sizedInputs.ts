import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';

/** The example company with so many segments and sources, in even shares. */
export function sizedInputs(segments: number, sources: number, change: Partial<PlanInputs> = {}): PlanInputs {
  const example: PlanInputs = JSON.parse(readFileSync(join(projectRoot, 'examples', 'brightwater.json'), 'utf8'));
  const [segment] = example.segments;
  const [source] = example.sources;
  if (!segment || !source) throw new Error('the example has segments and sources');
  const keys = Array.from({ length: segments }, (_, i) => `segment-${i}`);
  const contribution = Object.fromEntries(keys.map((key) => [key, 1 / sources]));
  return {
    ...example,
    provenance: {},
    segments: keys.map((key, i) => ({ ...segment, key, name: `Segment ${i}`, shareOfGoal: 1 / segments })),
    sources: Array.from({ length: sources }, (_, i) => ({
      ...source,
      key: `source-${i}`,
      name: `Source ${i}`,
      contribution,
    })),
    ...change,
  };
}
