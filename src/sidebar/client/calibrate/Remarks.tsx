import type { CalibratedRows } from '../../protocol/calibration';

/** What keeps figures from being taken at face value. */
export function Remarks({ remarks }: Pick<CalibratedRows, 'remarks'>) {
  if (remarks.length === 0) return null;
  return (
    <details class="remarks">
      <summary>Good to know ({remarks.length})</summary>
      <ul>
        {remarks.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
