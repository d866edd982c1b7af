import type { CalibratedRows, TabReading } from '../../protocol/calibration';
import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';

interface ReadingReportProps {
  readonly rows: CalibratedRows;
  readonly marks: NumberMarks;
}

/** How many rows were read, and which were set aside and why. */
export function ReadingReport({ rows: { readings, from, to, asOfFrom, calibrated }, marks }: ReadingReportProps) {
  return (
    <>
      {readings.map((reading) => (
        <ReadingOfTab key={reading.tab} reading={reading} marks={marks} />
      ))}
      <p class="quiet">
        {from !== null && (
          <>
            From <time>{from}</time> to <time>{to}</time>.{' '}
          </>
        )}
        True for <time>{calibrated.asOf}</time>, {asOfFrom}.
      </p>
    </>
  );
}

function ReadingOfTab({ reading, marks }: { readonly reading: TabReading; readonly marks: NumberMarks }) {
  const { tab, rows, read, setAside } = reading;
  const count = (number: number) => brief.count(number, marks);
  return (
    <>
      <p>
        <b>{tab}</b>: {count(read)} of {count(rows)} rows read
        {setAside.length === 0 ? ', none set aside.' : `, ${count(rows - read)} set aside.`}
      </p>
      {setAside.length > 0 && (
        <details>
          <summary>What was set aside</summary>
          <ul class="aside">
            {setAside.map(({ reason, count: rowsAside, rows: first }) => (
              <li key={reason}>
                {count(rowsAside)}: {reason}
                <p class="quiet">
                  {first.map(({ row, text }) => `row ${row}${text === '' ? '' : ` (${text})`}`).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
