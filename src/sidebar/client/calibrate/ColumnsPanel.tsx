import type { TabColumns } from '../../protocol/calibration';
import { ChoiceField } from '../fields/ChoiceField';
import { Heading } from '../parts/Heading';
import type { Session } from '../state/useSession';
import { ColumnChoices } from './ColumnChoices';
import { MoreRows } from './MoreRows';
import type { Calibration } from './useCalibration';

interface ColumnsPanelProps {
  readonly session: Session;
  readonly calibration: Calibration;
}

/** Which tab holds the rows, and which of its columns holds what. */
export function ColumnsPanel({ session, calibration }: ColumnsPanelProps) {
  const { tabs, choices, chooseTab, chooseColumn, choose, read } = calibration;
  const { opportunities, leads, by } = choices;
  const names = (tabs?.tabs ?? []).map((tab) => [tab, tab] as const);
  const tabField = (kind: TabColumns['kind'], label: string, blank: string) => (
    <ChoiceField
      path={`calibrate.${kind}`}
      label={label}
      help=""
      choices={[['', blank], ...names]}
      chosen={choices[kind]?.tab ?? ''}
      onChoose={(tab) => chooseTab(kind, tab)}
    />
  );
  return (
    <main class="screen">
      <div class="body">
        <Heading>Rates from CRM rows</Heading>
        {tabField('opportunities', 'Tab of opportunities', 'Choose a tab')}
        {opportunities !== null && (
          <>
            {opportunities.system !== 'plain' && <p class="quiet">Looks like an export from {opportunities.system}.</p>}
            <ColumnChoices
              columns={opportunities}
              onChoose={(field, header) => chooseColumn('opportunities', field, header)}
            />
            <ChoiceField
              path="calibrate.by"
              label="Column that names the segment"
              help="Rates for each value of this column go beside the plan’s segments of the same name."
              choices={[['', 'None: all rows as one'], ...opportunities.headers.map((each) => [each, each] as const)]}
              chosen={by}
              onChoose={(header) => choose({ by: header })}
            />
          </>
        )}
        {tabField('leads', 'Tab of leads', 'None')}
        {leads !== null && (
          <ColumnChoices columns={leads} onChoose={(field, header) => chooseColumn('leads', field, header)} />
        )}
        {opportunities !== null && <MoreRows tabs={names} calibration={calibration} />}
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="primary" disabled={opportunities === null} onClick={() => read()}>
            Read the rows
          </button>
          <button type="button" class="plain" onClick={session.leaveCalibration}>
            Back
          </button>
        </div>
      </div>
    </main>
  );
}
