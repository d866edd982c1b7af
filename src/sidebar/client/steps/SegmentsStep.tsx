import { useRef, useState } from 'preact/hooks';
import { edits } from '../form/edits';
import { newKey } from '../form/settledKeys';
import { SharesBar } from '../parts/SharesBar';
import { usePlan } from '../state/planContext';
import { SegmentCard } from './SegmentCard';

/** The customer segments: what each must bring, and what its deals are like. */
export function SegmentsStep() {
  const { form, marks, edit, showBlanks, troubles } = usePlan();
  const { segments } = form;
  const needsAttention = (place: number) => [...troubles.keys()].some((path) => path.startsWith(`segments[${place}]`));
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(
    () => new Set(segments.filter((_, at) => (showBlanks ? needsAttention(at) : at === 0)).map(({ key }) => key)),
  );
  const [added, setAdded] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const toggle = (key: string) => {
    const without = [...openKeys].filter((other) => other !== key);
    setOpenKeys(new Set(openKeys.has(key) ? without : [...without, key]));
  };
  const add = () => {
    const key = newKey(segments);
    edit(edits.addSegment());
    setAdded(key);
    setOpenKeys(new Set([key]));
  };
  return (
    <>
      <div class="columns" aria-hidden="true">
        <span>Segment</span>
        <span>Share of the goal</span>
      </div>
      <ul class="cards">
        {segments.map((segment, place) => (
          <SegmentCard
            key={segment.key}
            segment={segment}
            place={place}
            isOpen={openKeys.has(segment.key)}
            isNew={added === segment.key}
            needsAttention={needsAttention(place)}
            onToggle={() => toggle(segment.key)}
            onRemoved={() => addButton.current?.focus()}
          />
        ))}
      </ul>
      <SharesBar
        shares={segments.map(({ key, shareOfGoal }) => ({ key, text: shareOfGoal }))}
        marks={marks}
        of="shares of the goal"
        onTexts={(texts) => edit(edits.sharesOfGoal(texts))}
      />
      <button ref={addButton} type="button" class="add" onClick={add}>
        Add a segment
      </button>
    </>
  );
}
