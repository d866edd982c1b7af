import type { TargetedEvent } from 'preact';
import { Icon } from './Icon';

interface PartActionsProps {
  /** What the buttons act on, for those who hear them: `Mid-market`. */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  onMove(to: number): void;
  onRemove(): void;
}

/** Buttons that move a segment or a source up and down, or remove it. The last one of its kind cannot be removed. */
export function PartActions({ name, place, count, onMove, onRemove }: PartActionsProps) {
  const move = (to: number) => (event: TargetedEvent<HTMLButtonElement>) => {
    onMove(to);
    keepFocus(event.currentTarget);
  };
  return (
    <div class="part-actions">
      <button
        type="button"
        class="icon"
        aria-label={`Move ${name} up`}
        disabled={place === 0}
        onClick={move(place - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={`Move ${name} down`}
        disabled={place === count - 1}
        onClick={move(place + 1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="icon" aria-label={`Remove ${name}`} disabled={count === 1} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </div>
  );
}

/** A moved element loses the focus, and at either end its button cannot have it: the other one gets it then. */
function keepFocus(button: HTMLButtonElement): void {
  requestAnimationFrame(() => {
    const buttons = [...(button.parentElement?.querySelectorAll('button') ?? [])];
    (button.disabled ? buttons.find(({ disabled }) => !disabled) : button)?.focus();
  });
}
