import type { Calendar } from '../../../plan/inputs/periodsOf';
import { ChoiceField } from '../fields/ChoiceField';
import { calendarOf } from '../form/calendarOf';
import { edits } from '../form/edits';
import { usePlan } from '../state/planContext';

const OWN = 'own';
const names: readonly (readonly [Calendar, string])[] = [
  ['month', 'Months'],
  ['quarter', 'Quarters'],
  ['4-4-5', '4-4-5 weeks'],
  ['4-5-4', '4-5-4 weeks'],
  ['5-4-4', '5-4-4 weeks'],
];
const isOfMonths = (calendar: Calendar): boolean => calendar === 'month' || calendar === 'quarter';

/** The periods of the fiscal year, by the name of their calendar. */
export function FiscalCalendar() {
  const { form, edit } = usePlan();
  const present = calendarOf(form.periods);
  const choose = (calendar: Calendar | typeof OWN, weeksInYear: 52 | 53) => {
    if (calendar !== OWN) edit(edits.calendar({ calendar, weeksInYear }));
  };
  const own = [[OWN, 'As on the Inputs tab']] as const;
  return (
    <div class="pair">
      <ChoiceField
        path="periods"
        label="Periods"
        help="The periods of the fiscal year. Another choice spreads what is due in a quarter evenly over its periods; single periods can be changed on the Inputs tab."
        choices={present === null ? [...own, ...names] : names}
        chosen={present?.calendar ?? OWN}
        onChoose={(calendar) => choose(calendar, 52)}
      />
      {present !== null && !isOfMonths(present.calendar) && (
        <ChoiceField
          path="weeksInYear"
          label="Weeks in this year"
          help="A calendar of weeks has a 53rd week every five or six years; the last period takes it."
          choices={[
            ['52', '52'],
            ['53', '53'],
          ]}
          chosen={present.weeksInYear === 53 ? '53' : '52'}
          onChoose={(weeks) => choose(present.calendar, weeks === '53' ? 53 : 52)}
        />
      )}
    </div>
  );
}
