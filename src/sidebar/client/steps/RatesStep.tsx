import { grossMargin, profitShare } from '../../../plan/lines/goalInputs';
import { acceptanceDays, inquiryToQualifiedRate, qualifiedToAcceptedRate } from '../../../plan/lines/sourceInputs';
import { CellErrors } from '../fields/CellErrors';
import { FigureCell } from '../fields/FigureCell';
import { FigureField } from '../fields/FigureField';
import { edits } from '../form/edits';
import { usePlan } from '../state/planContext';

/** How leads of each source turn into opportunities, and what a deal leaves. */
export function RatesStep() {
  const { form, edit } = usePlan();
  return (
    <>
      <fieldset>
        <legend>From inquiry to opportunity</legend>
        <table class="matrix rates">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Inquiry to qualified</th>
              <th scope="col">Qualified to accepted</th>
              <th scope="col">Days to accept</th>
            </tr>
          </thead>
          <tbody>
            {form.sources.map((source, place) => (
              <RateRow key={source.key} place={place} />
            ))}
          </tbody>
        </table>
      </fieldset>
      <fieldset>
        <legend>What a deal leaves</legend>
        <div class="pair">
          <FigureField
            line={grossMargin}
            text={form.grossMargin}
            onText={(text) => edit(edits.plan({ grossMargin: text }))}
          />
          <FigureField
            line={profitShare}
            text={form.profitShare}
            onText={(text) => edit(edits.plan({ profitShare: text }))}
          />
        </div>
      </fieldset>
    </>
  );
}

const rateLines = [
  ['inquiryToQualifiedRate', inquiryToQualifiedRate],
  ['qualifiedToAcceptedRate', qualifiedToAcceptedRate],
  ['acceptanceDays', acceptanceDays],
] as const;

function RateRow({ place }: { readonly place: number }) {
  const { form, edit } = usePlan();
  const source = form.sources[place];
  const title = source?.name || `Source ${place + 1}`;
  const at = { source: place };
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        {rateLines.map(([name, line]) => (
          <td key={name}>
            <FigureCell
              line={line}
              at={at}
              label={`${title}: ${line.label}`}
              text={source?.[name] ?? ''}
              onText={(text) => edit(edits.source(place, { [name]: text }))}
            />
          </td>
        ))}
      </tr>
      <tr class="cell-errors">
        <td colSpan={rateLines.length + 1}>
          <CellErrors paths={rateLines.map(([, line]) => line.path(at))} />
        </td>
      </tr>
    </>
  );
}
