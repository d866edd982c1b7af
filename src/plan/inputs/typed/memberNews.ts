import type { PlanInputs } from '../planInputs';
import { memberBeside, startSegment, startSource } from './startMembers';

/** Segments, demand sources and lead types that one version of a plan has and an earlier one had not, or the other way round, in sentences. */
export function memberNews(before: PlanInputs, now: PlanInputs): readonly string[] {
  return [...segmentNews(before, now), ...sourceNews(before, now), ...leadTypeNews(before, now)];
}

function segmentNews(before: PlanInputs, now: PlanInputs): readonly string[] {
  const { added, gone } = changes(before.segments, now.segments);
  const isNew = new Set(added.map(({ key }) => key));
  return [
    ...added.map((segment) => {
      const beside = memberBeside(segment.key, now.segments, isNew);
      const isAsStarted = beside !== undefined && isSame(segment, startSegment(segment, beside));
      const figures = isAsStarted ? ` with the figures of ${beside.name} and a share of 0%` : '';
      return `Segment ${segment.name} was added${figures}.`;
    }),
    ...gone.map(({ name }) => `Segment ${name} was taken out: its rows stay, cleared and hidden.`),
  ];
}

function sourceNews(before: PlanInputs, now: PlanInputs): readonly string[] {
  const { added, gone } = changes(before.sources, now.sources);
  const isNew = new Set(added.map(({ key }) => key));
  return [
    ...added.map((source) => {
      const beside = memberBeside(source.key, now.sources, isNew);
      const isAsStarted = beside !== undefined && isSame(source, startSource(source, beside, now.segments));
      const rates = isAsStarted ? ` with the rates of ${beside.name} and a contribution of 0%` : '';
      return `Demand source ${source.name} was added${rates}.`;
    }),
    ...gone.map(({ name }) => `Demand source ${name} was taken out: its rows and columns stay, cleared and hidden.`),
  ];
}

function leadTypeNews(before: PlanInputs, now: PlanInputs): readonly string[] {
  const { added, gone } = changes(before.leadTypes, now.leadTypes);
  return [
    ...added.map(({ name }) => `Lead type ${name} was added.`),
    ...gone.map(({ name }) => `Lead type ${name} was taken out: its rows stay, cleared and hidden.`),
  ];
}

interface Named {
  readonly key: string;
  readonly name: string;
}

function changes<M extends Named>(before: readonly M[], now: readonly M[]) {
  const has = (members: readonly M[], { key }: M) => members.some((member) => member.key === key);
  return { added: now.filter((each) => !has(before, each)), gone: before.filter((each) => !has(now, each)) };
}

/** Keys may stand in another order. */
function isSame(a: object, b: object): boolean {
  const flat = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .map(([key, each]) => [key, flat(each)])
          .sort()
      : value;
  return JSON.stringify(flat(a)) === JSON.stringify(flat(b));
}
