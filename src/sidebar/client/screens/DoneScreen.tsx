import type { GenerationOutcome, PreparedGeneration } from '../../../sheet/generation';
import { brief } from '../numbers/brief';
import { Heading } from '../parts/Heading';
import { TabLinks } from '../parts/TabLinks';
import { UndoPlan } from '../parts/UndoPlan';
import type { Session } from '../state/useSession';

interface DoneScreenProps {
  readonly session: Session;
  readonly prepared: PreparedGeneration;
  readonly outcome: GenerationOutcome;
}

/** Shows what was written, with the way to each tab and back. */
export function DoneScreen({ session, prepared, outcome }: DoneScreenProps) {
  const { tabs } = outcome;
  const remarks = [...new Set([...prepared.remarks, ...outcome.remarks])];
  const cells = brief.count(prepared.cells, session.state.marks);
  return (
    <main class="screen">
      <div class="body">
        <p class="success-sign" aria-hidden="true">
          ✓
        </p>
        <Heading>The plan is in your spreadsheet</Heading>
        <p role="status">
          {tabs.length === 1 ? 'One tab' : `${tabs.length} tabs`}, {cells} cells. Change an input there and everything
          follows.
        </p>
        <TabLinks session={session} tabs={tabs} />
        {remarks.length > 0 && <Remarks remarks={remarks} />}
        <UndoPlan session={session} />
      </div>
      <div class="foot">
        <div class="buttons">
          <button type="button" class="primary" onClick={session.goHome}>
            Done
          </button>
        </div>
      </div>
    </main>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return (
    <section class="remarks">
      <h2>Good to know</h2>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
