import { ChoiceField } from '../fields/ChoiceField';
import { FieldFrame } from '../fields/FieldFrame';
import type { Calibration } from './useCalibration';

interface MoreRowsProps {
  /** Names of tabs, each with what the list shows. */
  readonly tabs: readonly (readonly [string, string])[];
  readonly calibration: Calibration;
}

/** The day for which rows are read, and tabs that belong to the opportunities. */
export function MoreRows({ tabs, calibration: { choices, choose, chooseWith } }: MoreRowsProps) {
  const { opportunities, with: other, history, costs, asOf } = choices;
  const others = tabs.filter(([tab]) => tab !== opportunities?.tab);
  const inUse = [other, history, costs, asOf].some((choice) => choice !== '');
  const moreTabs = [
    {
      path: 'calibrate.with',
      label: 'Tab with more columns',
      help: 'Such as the region of each owner: matched on a header that both tabs have.',
      chosen: other,
      onChoose: chooseWith,
    },
    {
      path: 'calibrate.history',
      label: 'Tab of stage changes',
      help: 'A row for each change: opportunity, stage and date.',
      chosen: history,
      onChoose: (tab: string) => choose({ history: tab }),
    },
    {
      path: 'calibrate.costs',
      label: 'Tab of costs',
      help: 'For the report: a name of a campaign or source and what it cost in each row.',
      chosen: costs,
      onChoose: (tab: string) => choose({ costs: tab }),
    },
  ];
  return (
    <details open={inUse}>
      <summary>As of a day, more tabs</summary>
      <FieldFrame
        path="calibrate.asOf"
        label="As of"
        help="Reads the rows as they were known on this day. Blank: the last day on which anything happened."
        error=""
      >
        {(ties) => (
          <div class="box">
            <input
              {...ties}
              type="date"
              value={asOf}
              onChange={(event) => choose({ asOf: event.currentTarget.value })}
            />
          </div>
        )}
      </FieldFrame>
      {moreTabs.map((each) => (
        <ChoiceField key={each.path} {...each} choices={[['', 'None'], ...others]} />
      ))}
    </details>
  );
}
