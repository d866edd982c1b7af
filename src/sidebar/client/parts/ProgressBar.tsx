interface ProgressBarProps {
  /** 0 to 1; null while the number of steps is not known yet. */
  readonly share: number | null;
  readonly says: string;
}

/** How far a run of several calls is. */
export function ProgressBar({ share, says }: ProgressBarProps) {
  const value = share === null ? {} : { 'aria-valuenow': Math.round(share * 100) };
  return (
    <div class="progress">
      <div
        class={share === null ? 'track unknown' : 'track'}
        role="progressbar"
        aria-label="Generating the plan"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={says}
        {...value}
      >
        <span style={{ width: `${(share ?? 0.2) * 100}%` }} />
      </div>
      <p aria-live="polite">{says}</p>
    </div>
  );
}
