import { Icon } from '../parts/Icon';
import { usePlan } from '../state/planContext';

interface SegmentPagerProps {
  /** Place of the first segment that shows. */
  readonly start: number;
  /** How many show at once. */
  readonly columns: number;
  onStart(start: number): void;
}

/** Turns to the next segments where not all of them fit side by side. */
export function SegmentPager({ start, columns, onStart }: SegmentPagerProps) {
  const count = usePlan().form.segments.length;
  const end = Math.min(start + columns, count);
  return (
    <div class="pager">
      <button
        type="button"
        class="icon"
        aria-label="Earlier segments"
        disabled={start === 0}
        onClick={() => onStart(Math.max(0, start - columns))}
      >
        <Icon name="earlier" />
      </button>
      <output>
        Segments {start + 1} to {end} of {count}
      </output>
      <button
        type="button"
        class="icon"
        aria-label="Later segments"
        disabled={end === count}
        onClick={() => onStart(start + columns)}
      >
        <Icon name="later" />
      </button>
    </div>
  );
}
