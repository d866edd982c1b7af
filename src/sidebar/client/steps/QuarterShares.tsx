import { CellErrors } from '../fields/CellErrors';
import { FigureCell } from '../fields/FigureCell';
import { edits } from '../form/edits';
import { quarterShare } from '../form/quarterShare';
import { SharesBar } from '../parts/SharesBar';
import { usePlan } from '../state/planContext';

/** What share of the year's targets is due in each quarter. */
export function QuarterShares() {
  const { form, marks, edit } = usePlan();
  const quarters = form.quarterShares.map((text, quarter) => ({ text, quarter }));
  return (
    <fieldset>
      <legend>What is due in each quarter</legend>
      <div class="quarters">
        {quarters.map(({ text, quarter }) => (
          <div key={quarter}>
            <span aria-hidden="true">Q{quarter + 1}</span>
            <FigureCell
              line={quarterShare}
              at={{ quarter }}
              label={`Share of the year due in quarter ${quarter + 1}`}
              text={text}
              onText={(typed) => edit(edits.quarterShare(quarter, typed))}
            />
          </div>
        ))}
      </div>
      <CellErrors paths={quarters.map(({ quarter }) => quarterShare.path({ quarter }))} />
      <SharesBar
        shares={quarters.map(({ text, quarter }) => ({ key: `q${quarter}`, text }))}
        marks={marks}
        of="shares of the quarters"
        onTexts={(quarterShares) => edit(edits.plan({ quarterShares }))}
      />
    </fieldset>
  );
}
