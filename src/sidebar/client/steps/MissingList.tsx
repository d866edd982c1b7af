import type { FieldTrouble } from '../form/fieldTrouble';
import { stepOf, steps } from '../form/stepsOfForm';

const MOST_SHOWN = 6;

interface MissingListProps {
  readonly troubles: readonly FieldTrouble[];
  onField(path: string): void;
}

/** What keeps the plan from being generated, each with the way to its field. */
export function MissingList({ troubles, onField }: MissingListProps) {
  const count = troubles.length;
  return (
    <section class="missing" id="missing" tabIndex={-1} aria-label="Still to do">
      <p>{count === 1 ? 'One thing is still to do:' : `${count} things are still to do:`}</p>
      <ul>
        {troubles.slice(0, MOST_SHOWN).map((trouble) => (
          <li key={trouble.path}>
            <button type="button" class="link" onClick={() => onField(trouble.path)}>
              {trouble.label || steps[stepOf(trouble.path)]}
            </button>
            {(trouble.kind !== 'blank' || trouble.label === '') && <span class="quiet"> {trouble.says}</span>}
          </li>
        ))}
      </ul>
      {count > MOST_SHOWN && <p class="quiet">And {count - MOST_SHOWN} more.</p>}
    </section>
  );
}
