import { useState } from 'preact/hooks';
import { CHOSEN, confidenceLevel } from '../../../plan/lines/confidenceInputs';
import { FigureField } from '../fields/FigureField';
import { edits } from '../form/edits';
import { brief } from '../numbers/brief';
import { readPercent } from '../numbers/readPercent';
import { usePlan } from '../state/planContext';

const usual = ['50', '80', '90'];
const OTHER = 'other';

/** How sure the quotas are to be: one of the usual levels, or another one. */
export function ConfidenceChoice() {
  const { form, edit } = usePlan();
  const text = form.chosenConfidence;
  const [isOther, setOther] = useState(!usual.includes(text));
  const chosen = isOther ? OTHER : text;
  const choose = (choice: string) => {
    setOther(choice === OTHER);
    if (choice !== OTHER) edit(edits.plan({ chosenConfidence: choice }));
  };
  return (
    <fieldset>
      <legend>How sure must the quotas be?</legend>
      <div class="segmented">
        {[...usual, OTHER].map((choice) => (
          <label key={choice}>
            <input type="radio" name="confidence" checked={chosen === choice} onChange={() => choose(choice)} />
            <span>{choice === OTHER ? 'Other' : `${choice}%`}</span>
          </label>
        ))}
      </div>
      {isOther && (
        <FigureField
          line={confidenceLevel}
          at={{ level: CHOSEN }}
          text={text}
          onText={(typed) => edit(edits.plan({ chosenConfidence: typed }))}
        />
      )}
      <Meaning />
    </fieldset>
  );
}

const inYears: Readonly<Record<string, string>> = {
  '50': 'one year out of two',
  '75': 'three years out of four',
  '80': 'four years out of five',
  '90': 'nine years out of ten',
  '95': 'nineteen years out of twenty',
};

function Meaning() {
  const { form, marks } = usePlan();
  const reading = readPercent(form.chosenConfidence, marks);
  if (reading.kind !== 'value' || reading.value <= 0 || reading.value >= 1) return null;
  const years = inYears[form.chosenConfidence] ?? `${brief.percent(reading.value, marks)} of years`;
  return (
    <p class="quiet" role="status">
      A source that meets its quota brings its revenue, once all has closed, in {years}. The surer, the larger the
      quotas.
    </p>
  );
}
