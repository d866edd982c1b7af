import { company, currency, fiscalYearStart } from '../../../plan/lines/companyInputs';
import * as goal from '../../../plan/lines/goalInputs';
import type { InputLine } from '../../../plan/model/line';
import { currencies } from '../../../plan/print/currencies';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { FigureField } from '../fields/FigureField';
import { TextField } from '../fields/TextField';
import { edits } from '../form/edits';
import { brief } from '../numbers/brief';
import { usePlan } from '../state/planContext';

/** The number that both teams plan for, and what of it nobody has to create. */
export function GoalStep() {
  const { form, edit } = usePlan();
  return (
    <>
      <TextField line={company} text={form.company} onText={(text) => edit(edits.plan({ company: text }))} />
      <div class="pair">
        <DateField
          line={fiscalYearStart}
          text={form.fiscalYearStart}
          onText={(text) => edit(edits.plan({ fiscalYearStart: text }))}
        />
        <ChoiceField
          path={currency.path({})}
          label={currency.label}
          help=""
          choices={currencyChoices}
          chosen={form.currency}
          onChoose={(code) => edit(edits.plan({ currency: code }))}
        />
      </div>
      <fieldset>
        <legend>The year</legend>
        <GoalFigure line={goal.revenueGoal} />
        <GoalFigure line={goal.priorYearRevenue} />
        <GoalFigure line={goal.sellingWeeks} />
      </fieldset>
      <fieldset>
        <legend>What comes without new work</legend>
        <div class="pair wide">
          <GoalFigure line={goal.renewalRevenue} />
          <GoalFigure line={goal.churnRate} />
        </div>
        <GoalFigure line={goal.expansionRevenue} />
        <Retained />
        <GoalFigure line={goal.inboundRevenue} />
        <GoalFigure line={goal.nurturingRevenue} />
      </fieldset>
    </>
  );
}

const currencyChoices = Object.entries(currencies).map(
  ([code, sign]) => [code, sign === code ? code : `${code} (${sign})`] as const,
);

function GoalFigure({ line }: { readonly line: InputLine }) {
  const { form, edit } = usePlan();
  const name = line.key as keyof typeof goal;
  return <FigureField line={line} text={form[name]} onText={(text) => edit(edits.plan({ [name]: text }))} />;
}

/** What existing clients bring, by the figures above it. */
function Retained() {
  const { form, marks, preview } = usePlan();
  if (preview.retainedRevenue === null) return null;
  return (
    <p class="sum-line">
      <span>Retained from existing clients</span>
      <output>{brief.money(preview.retainedRevenue, marks, form.currency)}</output>
    </p>
  );
}
