import { useState } from 'preact/hooks';
import { contribution } from '../../../plan/lines/sourceInputs';
import { CellErrors } from '../fields/CellErrors';
import { FigureCell } from '../fields/FigureCell';
import { edits } from '../form/edits';
import { segmentTitle } from '../form/segmentTitle';
import { usePlan } from '../state/planContext';
import { ContributionFoot } from './ContributionFoot';
import { SegmentPager } from './SegmentPager';

/** As many columns as the sidebar's 300 pixels hold. */
const COLUMNS = 3;

/** What share of each segment each source must bring: sources down, segments across, a few at a time. */
export function ContributionMatrix() {
  const { form } = usePlan();
  const [first, setFirst] = useState(0);
  const start = Math.min(first, Math.max(0, form.segments.length - COLUMNS));
  const places = form.segments.map((_, place) => place).slice(start, start + COLUMNS);
  return (
    <fieldset>
      <legend>Who brings what share of each segment</legend>
      {form.segments.length > COLUMNS && <SegmentPager start={start} columns={COLUMNS} onStart={setFirst} />}
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Source</th>
            {places.map((place) => (
              <th key={form.segments[place]?.key} scope="col">
                {segmentTitle(form, place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.sources.map((source, place) => (
            <MatrixRow key={source.key} source={place} places={places} />
          ))}
        </tbody>
        <ContributionFoot places={places} />
      </table>
    </fieldset>
  );
}

function MatrixRow({ source: place, places }: { readonly source: number; readonly places: readonly number[] }) {
  const { form, edit } = usePlan();
  const source = form.sources[place];
  const title = source?.name || `Source ${place + 1}`;
  const keyOf = (segment: number) => form.segments[segment]?.key ?? '';
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        {places.map((segment) => (
          <td key={keyOf(segment)}>
            <FigureCell
              line={contribution}
              at={{ segment, source: place }}
              label={`${title}, share of ${segmentTitle(form, segment)}`}
              text={source?.contribution[keyOf(segment)] ?? ''}
              onText={(text) => edit(edits.contribution(place, keyOf(segment), text))}
            />
          </td>
        ))}
      </tr>
      <tr class="cell-errors">
        <td colSpan={places.length + 1}>
          <CellErrors paths={places.map((segment) => contribution.path({ segment, source: place }))} />
        </td>
      </tr>
    </>
  );
}
