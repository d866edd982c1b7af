import { useId } from 'preact/hooks';
import * as lines from '../../../plan/lines/segmentInputs';
import type { InputLine } from '../../../plan/model/line';
import type { SegmentForm } from '../../protocol/planForm';
import { CellErrors } from '../fields/CellErrors';
import { FigureCell } from '../fields/FigureCell';
import { FigureField } from '../fields/FigureField';
import { NameField } from '../fields/NameField';
import { edits } from '../form/edits';
import { PartActions } from '../parts/PartActions';
import { usePlan } from '../state/planContext';

interface SegmentCardProps {
  readonly segment: SegmentForm;
  readonly place: number;
  readonly isOpen: boolean;
  /** True where it was just added. */
  readonly isNew: boolean;
  readonly needsAttention: boolean;
  onToggle(): void;
  /** The focus has to go somewhere else. */
  onRemoved(): void;
}

/** One segment: its share always in sight, the rest behind its title. */
export function SegmentCard({ segment, place, isOpen, isNew, needsAttention, onToggle, onRemoved }: SegmentCardProps) {
  const { edit, showBlanks } = usePlan();
  const body = useId();
  const at = { segment: place };
  const title = segment.name || `Segment ${place + 1}`;
  return (
    <li class="card">
      <div class="card-head">
        <button type="button" class="card-title" aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
          <span class="chevron" aria-hidden="true" />
          <span class="card-name">{title}</span>
          {needsAttention && showBlanks && <span class="mark">needs attention</span>}
        </button>
        <FigureCell
          line={lines.shareOfGoal}
          at={at}
          label={`Share of the goal, ${title}`}
          text={segment.shareOfGoal}
          onText={(text) => edit(edits.segment(place, { shareOfGoal: text }))}
        />
      </div>
      <CellErrors paths={[lines.shareOfGoal.path(at)]} />
      <div id={body} class="card-body" hidden={!isOpen}>
        {isOpen && <SegmentDetails segment={segment} place={place} isNew={isNew} onRemoved={onRemoved} title={title} />}
      </div>
    </li>
  );
}

type Figures = 'averageDealSize' | 'dealSizeCv' | 'closeRate' | 'closeRateRecords' | 'cycleDays' | 'openingPipeline';

type DetailsProps = Pick<SegmentCardProps, 'segment' | 'place' | 'isNew' | 'onRemoved'> & { readonly title: string };

function SegmentDetails({ segment, place, isNew, onRemoved, title }: DetailsProps) {
  const { form, edit } = usePlan();
  const figure = (line: InputLine) => {
    const name = line.key as keyof Pick<SegmentForm, Figures>;
    const put = (text: string) => edit(edits.segment(place, { [name]: text }));
    return <FigureField line={line} at={{ segment: place }} text={segment[name]} onText={put} />;
  };
  return (
    <>
      <div class="name-line">
        <NameField
          label={`Name of segment ${place + 1}`}
          path={`segments[${place}].name`}
          text={segment.name}
          isNew={isNew}
          onText={(text) => edit(edits.segment(place, { name: text }))}
        />
        <PartActions
          name={title}
          place={place}
          count={form.segments.length}
          onMove={(to) => edit(edits.moveSegment(place, to))}
          onRemove={() => {
            edit(edits.removeSegment(place));
            onRemoved();
          }}
        />
      </div>
      <div class="pair">
        {figure(lines.averageDealSize)}
        {figure(lines.dealSizeCv)}
      </div>
      <div class="pair">
        {figure(lines.closeRate)}
        {figure(lines.closeRateRecords)}
      </div>
      <div class="pair">
        {figure(lines.cycleDays)}
        {figure(lines.openingPipeline)}
      </div>
    </>
  );
}
