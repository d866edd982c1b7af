import type { LeadDefinition } from '../../../plan/inputs/planInputs';
import { marketingLeader, salesLeader } from '../../../plan/lines/companyInputs';
import { followUpBasis, followUpDays } from '../../../plan/lines/goalInputs';
import { leadDefinition } from '../../../plan/lines/leadDefinitionInputs';
import { ChoiceField } from '../fields/ChoiceField';
import { FigureField } from '../fields/FigureField';
import { TextField } from '../fields/TextField';
import { edits } from '../form/edits';
import { usePlan } from '../state/planContext';

/** What both leaders sign: who they are, when sales follows up, and what both call a lead. */
export function AgreementStep() {
  const { form, edit } = usePlan();
  return (
    <>
      <fieldset>
        <legend>Who signs</legend>
        <TextField
          line={marketingLeader}
          text={form.marketingLeader}
          onText={(text) => edit(edits.plan({ marketingLeader: text }))}
        />
        <TextField
          line={salesLeader}
          text={form.salesLeader}
          onText={(text) => edit(edits.plan({ salesLeader: text }))}
        />
        <div class="pair">
          <FigureField
            line={followUpDays}
            text={form.followUpDays}
            onText={(text) => edit(edits.plan({ followUpDays: text }))}
          />
          <ChoiceField
            path={followUpBasis.path({})}
            label="Counted in"
            help={followUpBasis.says}
            choices={[
              ['elapsed', 'Elapsed days'],
              ['business', 'Business days'],
            ]}
            chosen={form.followUpBasis}
            onChoose={(basis) => edit(edits.plan({ followUpBasis: basis }))}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>What both teams call a lead</legend>
        {leadDefinition.map((line) => {
          const part = line.key.replace('lead-', '') as keyof LeadDefinition;
          return (
            <TextField
              key={line.key}
              line={line}
              size="lines"
              text={form.leadDefinition[part]}
              onText={(text) => edit(edits.plan({ leadDefinition: { ...form.leadDefinition, [part]: text } }))}
            />
          );
        })}
      </fieldset>
    </>
  );
}
