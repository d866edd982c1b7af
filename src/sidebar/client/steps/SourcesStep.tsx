import { useRef, useState } from 'preact/hooks';
import { edits } from '../form/edits';
import { newKey } from '../form/settledKeys';
import { usePlan } from '../state/planContext';
import { ContributionMatrix } from './ContributionMatrix';
import { SourceCard } from './SourceCard';

/** The sources of demand: who owes what part of each segment. */
export function SourcesStep() {
  const { form, edit } = usePlan();
  const [added, setAdded] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    setAdded(newKey(form.sources));
    edit(edits.addSource());
  };
  return (
    <>
      <ul class="cards">
        {form.sources.map((source, place) => (
          <SourceCard
            key={source.key}
            source={source}
            place={place}
            isNew={added === source.key}
            onRemoved={() => addButton.current?.focus()}
          />
        ))}
      </ul>
      <button ref={addButton} type="button" class="add" onClick={add}>
        Add a source
      </button>
      <ContributionMatrix />
    </>
  );
}
