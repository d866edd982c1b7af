import { teams } from '../../../plan/inputs/planInputs';
import type { SourceForm } from '../../protocol/planForm';
import { NameField } from '../fields/NameField';
import { useFieldError } from '../fields/useFieldError';
import { edits } from '../form/edits';
import { PartActions } from '../parts/PartActions';
import { usePlan } from '../state/planContext';

interface SourceCardProps {
  readonly source: SourceForm;
  readonly place: number;
  /** True where it was just added. */
  readonly isNew: boolean;
  /** The focus has to go somewhere else. */
  onRemoved(): void;
}

/** One source: its name and the team that owes its quota. */
export function SourceCard({ source, place, isNew, onRemoved }: SourceCardProps) {
  const { form, edit } = usePlan();
  const { error } = useFieldError(`sources[${place}].team`);
  const choices = new Set<string>([source.team, ...teams]);
  const title = source.name || `Source ${place + 1}`;
  return (
    <li class="card source">
      <NameField
        label={`Name of source ${place + 1}`}
        path={`sources[${place}].name`}
        text={source.name}
        isNew={isNew}
        onText={(text) => edit(edits.source(place, { name: text }))}
      />
      <div class="source-line">
        <span aria-hidden="true">Team</span>
        <div class="box">
          <select
            aria-label={`Team that owes ${title}`}
            aria-invalid={error !== ''}
            value={source.team}
            onChange={(event) => edit(edits.source(place, { team: event.currentTarget.value }))}
          >
            {[...choices].sort().map((team) => (
              <option key={team} value={team}>
                {team.charAt(0).toUpperCase() + team.slice(1)}
              </option>
            ))}
          </select>
        </div>
        <PartActions
          name={title}
          place={place}
          count={form.sources.length}
          onMove={(to) => edit(edits.moveSource(place, to))}
          onRemove={() => {
            edit(edits.removeSource(place));
            onRemoved();
          }}
        />
      </div>
      <p class="error">{error}</p>
    </li>
  );
}
