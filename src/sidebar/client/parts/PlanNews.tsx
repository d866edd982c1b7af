import type { FieldTrouble } from '../form/fieldTrouble';
import type { Session } from '../state/useSession';

interface PlanNewsProps {
  readonly session: Session;
  /** What keeps the plan in the sheet from being generated as it stands. */
  readonly troubles: readonly FieldTrouble[];
}

/** What was done to the plan by hand in the sheet and waits for the next generation; nothing where nothing was. */
export function PlanNews({ session, troubles }: PlanNewsProps) {
  const { news } = session.state.status;
  if (news.length === 0) return null;
  return (
    <section class="news" aria-labelledby="news-title">
      <h2 id="news-title">Changed in the sheet</h2>
      <ul>
        {news.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
      {troubles.length === 0 ? (
        <p class="quiet">Generate again, and the rest of the plan follows.</p>
      ) : (
        <p class="error">{troubles[0]?.says}. Put that right, then generate again.</p>
      )}
    </section>
  );
}
