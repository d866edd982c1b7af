import type { Draft } from '../../protocol/planForm';
import type { Difference } from '../draft/difference';
import { differences } from '../draft/differences';
import { readForm } from '../form/readForm';
import { numberMarks } from '../numbers/numberMarks';
import { Heading } from '../parts/Heading';
import type { Session } from '../state/useSession';

const MOST_SHOWN = 8;

interface StaleScreenProps {
  readonly session: Session;
  readonly draft: Draft;
}

/** Shows where the sheet's inputs changed after the draft was begun: the person chooses, with both in sight. */
export function StaleScreen({ session, draft }: StaleScreenProps) {
  const { status, marks } = session.state;
  const drafted = readForm(draft.form, numberMarks(draft.locale)).inputs;
  const found = status.inputs === null ? [] : differences(drafted, status.inputs, marks);
  return (
    <main class="screen">
      <div class="body">
        <Heading>The sheet changed since this draft</Heading>
        <p>
          Somebody changed inputs in the spreadsheet after you began.{' '}
          {found.length > 0 ? 'They differ from your draft here:' : 'Every value is the same as in your draft.'}
        </p>
        {found.length > 0 && <DifferenceTable shown={found.slice(0, MOST_SHOWN)} />}
        {found.length > MOST_SHOWN && <p class="quiet">And {found.length - MOST_SHOWN} more.</p>}
      </div>
      <div class="foot">
        <div class="buttons stacked">
          <button type="button" class="primary" onClick={session.discardDraft}>
            Use the sheet’s values
          </button>
          <button type="button" class="plain" onClick={session.keepDraft}>
            Keep the draft’s values
          </button>
        </div>
      </div>
    </main>
  );
}

function DifferenceTable({ shown }: { readonly shown: readonly Difference[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Sheet</th>
          <th scope="col">Draft</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ label, mine, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{theirs}</td>
            <td>{mine}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
