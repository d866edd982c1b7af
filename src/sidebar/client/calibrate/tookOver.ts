import type { Calibrated } from '../../../plan/inputs/calibrated/calibrated';
import { takeOver } from '../../../plan/inputs/calibrated/takeOver';
import { memberKey } from '../../../plan/inputs/memberKey';
import { closeRateRecords } from '../../../plan/lines/segmentInputs';
import type { Draft, PlanForm, SegmentForm, SourceForm } from '../../protocol/planForm';
import { blankSegment } from '../form/blankForm';
import { figuresByRow } from '../form/figuresByRow';
import { readForm } from '../form/readForm';
import { settledKeys } from '../form/settledKeys';
import { showFigure } from '../form/showFigure';
import type { NumberMarks } from '../numbers/numberMarks';
import { readPercent } from '../numbers/readPercent';
import { showPercent } from '../numbers/showPercent';
import { splitWhole } from '../shares/splitWhole';
import { figureLines } from './figureLines';

/** A form with figures of CRM rows in it, and what then stands on the rows of the Inputs tab that they are on. */
export interface TakenOver {
  readonly form: PlanForm;
  readonly taken: Draft['taken'];
}

/** Puts the chosen figures into the form. A new segment gets the mean of each source's contributions to the others. */
export function tookOver(form: PlanForm, chosen: Calibrated, marks: NumberMarks): TakenOver {
  const keys = new Map([...settledKeys(form.segments, 'segment'), ...settledKeys(form.sources, 'source')]);
  const filled = takeOver<SegmentForm, SourceForm, PlanForm>(form, chosen, {
    shown: (field, value) =>
      showFigure(field === 'closeRateRecords' ? closeRateRecords : figureLines[field], value, marks),
    newSegment: (name, present) =>
      blankSegment(memberKey(name, 'segment', new Set(present.map(({ key }) => keys.get(key) ?? key))), name),
    keyOf: ({ key }) => keys.get(key) ?? key,
  });
  const added = filled.segments.filter(({ key }) => !form.segments.some((segment) => segment.key === key));
  const shared = { ...filled, sources: withMeans(filled.sources, form, added, marks) };
  const figures = figuresByRow(readForm(shared, marks).inputs);
  const rows = Object.keys(shared.provenance).filter((row) => shared.provenance[row] !== form.provenance[row]);
  return { form: shared, taken: Object.fromEntries(rows.map((row) => [row, figures.get(row) ?? ''])) };
}

/** The mean of each source's shares, in tenths of a percent that sum to the whole; nothing while shares are still missing. */
function withMeans(
  sources: readonly SourceForm[],
  { segments }: PlanForm,
  added: readonly SegmentForm[],
  marks: NumberMarks,
): readonly SourceForm[] {
  const shares = sources.flatMap(({ contribution }) =>
    segments.map(({ key }) => readPercent(contribution[key] ?? '', marks)),
  );
  if (added.length === 0 || shares.length === 0 || shares.some(({ kind }) => kind !== 'value')) return sources;
  const sums = sources.map((_, place) =>
    shares
      .slice(place * segments.length, (place + 1) * segments.length)
      .reduce((sum, share) => sum + (share.kind === 'value' ? share.value : 0), 0),
  );
  const means = splitWhole(1, sums);
  return sources.map((source, place) => {
    const text = showPercent(means[place] ?? 0, marks);
    return {
      ...source,
      contribution: { ...source.contribution, ...Object.fromEntries(added.map(({ key }) => [key, text])) },
    };
  });
}
