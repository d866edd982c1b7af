import { type CalendarChoice, periodsOf } from '../../../plan/inputs/periodsOf';
import type { PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';
import { blankSegment, blankSource } from './blankForm';
import { newKey } from './settledKeys';
import { sharesByQuarter } from './yearShares';

/** An edit makes another form of a form. */
export type Edit = (form: PlanForm) => PlanForm;

/** Everything that a person can do to a form. Places count from 0. */
export const edits = {
  plan:
    (change: Partial<PlanForm>): Edit =>
    (form) => ({ ...form, ...change }),

  segment:
    (place: number, change: Partial<SegmentForm>): Edit =>
    (form) => ({ ...form, segments: changed(form.segments, place, change) }),

  source:
    (place: number, change: Partial<SourceForm>): Edit =>
    (form) => ({ ...form, sources: changed(form.sources, place, change) }),

  contribution:
    (source: number, segmentKey: string, text: string): Edit =>
    (form) => {
      const contribution = { ...form.sources[source]?.contribution, [segmentKey]: text };
      return edits.source(source, { contribution })(form);
    },

  /** Other periods, with what is due in each quarter as it was, spread over them by their length. */
  calendar:
    (choice: Pick<CalendarChoice, 'calendar' | 'weeksInYear'>): Edit =>
    (form) => {
      const [first = 0, second = 0, third = 0, fourth = 0] = sharesByQuarter(form.periods);
      return { ...form, periods: periodsOf({ ...choice, quarterShares: [first, second, third, fourth] }) };
    },

  quarterShare:
    (quarter: number, text: string): Edit =>
    (form) => ({ ...form, quarterShares: form.quarterShares.map((each, at) => (at === quarter ? text : each)) }),

  addSegment: (): Edit => (form) => ({
    ...form,
    segments: [...form.segments, blankSegment(newKey(form.segments), '')],
  }),

  addSource: (): Edit => (form) => ({
    ...form,
    sources: [...form.sources, blankSource(newKey(form.sources), '', 'marketing')],
  }),

  removeSegment:
    (place: number): Edit =>
    (form) => ({ ...form, segments: without(form.segments, place) }),

  removeSource:
    (place: number): Edit =>
    (form) => ({ ...form, sources: without(form.sources, place) }),

  moveSegment:
    (from: number, to: number): Edit =>
    (form) => ({ ...form, segments: moved(form.segments, from, to) }),

  moveSource:
    (from: number, to: number): Edit =>
    (form) => ({ ...form, sources: moved(form.sources, from, to) }),

  sharesOfGoal:
    (texts: readonly string[]): Edit =>
    (form) => ({
      ...form,
      segments: form.segments.map((segment, at) => ({ ...segment, shareOfGoal: texts[at] ?? segment.shareOfGoal })),
    }),

  contributions:
    (segmentKey: string, texts: readonly string[]): Edit =>
    (form) => ({
      ...form,
      sources: form.sources.map((source, at) => ({
        ...source,
        contribution: { ...source.contribution, [segmentKey]: texts[at] ?? source.contribution[segmentKey] ?? '' },
      })),
    }),
};

function changed<Part>(parts: readonly Part[], place: number, change: Partial<Part>): readonly Part[] {
  return parts.map((part, at) => (at === place ? { ...part, ...change } : part));
}

function without<Part>(parts: readonly Part[], place: number): readonly Part[] {
  return parts.filter((_, at) => at !== place);
}

function moved<Part>(parts: readonly Part[], from: number, to: number): readonly Part[] {
  const part = parts[from];
  if (part === undefined || to < 0 || to >= parts.length) return parts;
  const others = without(parts, from);
  return [...others.slice(0, to), part, ...others.slice(to)];
}
