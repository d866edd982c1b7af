import { useState } from 'preact/hooks';
import { explain } from '../explain';
import type { Calibration } from './useCalibration';

/** Offers the whole report in a tab: every row set aside, and what the panel has no room for. */
export function WriteReport({ calibration: { writeReport } }: { readonly calibration: Calibration }) {
  const [says, setSays] = useState('');
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    if (isBusy) return;
    setBusy(true);
    setSays('Writing the report');
    try {
      setSays(`The report is in the tab ${await writeReport()}.`);
    } catch (error) {
      setSays(explain(error).sentence);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="write-report">
      <button type="button" class="plain" aria-disabled={isBusy} onClick={() => void write()}>
        Write the report into a tab
      </button>
      <p class="quiet">Each row set aside, rates, competitors, campaigns, follow-up, pipeline, actuals.</p>
      <p role="status">{says}</p>
    </div>
  );
}
