import type { CalibratedRows, ShownRates } from '../../protocol/calibration';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';

interface CloseRateTableProps {
  readonly rows: CalibratedRows;
  readonly marks: NumberMarks;
}

const MOST_SHOWN = 20;

/** The close rate three ways: as teams read it off, and as it is once every row had its time. */
export function CloseRateTable({ rows: { segments, total }, marks }: CloseRateTableProps) {
  const percent = (rate: number | null) => (rate === null ? '–' : brief.percent(rate, marks));
  const shown = segments.slice(0, MOST_SHOWN);
  const row = ({ name, wonOfClosed, wonOfCreated, closeRate, isSmall }: ShownRates) => (
    <tr key={name}>
      <th scope="row">
        {name}
        {isSmall && <span title="Few records: drawn towards all rows"> *</span>}
      </th>
      <td>{percent(wonOfClosed)}</td>
      <td>{percent(wonOfCreated)}</td>
      <td>
        <b>{percent(closeRate)}</b>
      </td>
    </tr>
  );
  return (
    <>
      <table class="figures three-ways">
        <caption>Close rate, three ways</caption>
        <thead>
          <tr>
            <th scope="col">Rows</th>
            <th scope="col">Of closed</th>
            <th scope="col">Of all</th>
            <th scope="col">In the end</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(row)}
          {row(total)}
        </tbody>
      </table>
      <p class="quiet">
        In the end counts an open row for as long as it was watched: it is the one to plan with.
        {shown.some(({ isSmall }) => isSmall) && ' * Few records, so drawn towards all rows.'}
        {segments.length > MOST_SHOWN && ` And ${segments.length - MOST_SHOWN} more.`}
      </p>
    </>
  );
}
