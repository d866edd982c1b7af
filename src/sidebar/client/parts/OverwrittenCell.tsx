import type { ComponentChildren } from 'preact';
import type { OverwrittenFormula } from '../../../sheet/generation';

interface OverwrittenCellProps {
  readonly overwritten: OverwrittenFormula;
  /** Brings the cell to the front. */
  onShow(): void;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A formula that was typed over: its cell, what stands there and what should. */
export function OverwrittenCell({ overwritten, onShow, children }: OverwrittenCellProps) {
  const { cell, formula, found } = overwritten;
  return (
    <li class="overwritten-cell">
      <div class="overwritten-head">
        <button type="button" class="link" aria-label={`Go to ${cell}`} onClick={onShow}>
          {cell}
        </button>
        {children}
      </div>
      <dl>
        <dt>holds</dt>
        <dd>{found === '' ? 'nothing' : <bdi>{found}</bdi>}</dd>
        <dt>should be</dt>
        <dd>
          <code>{formula}</code>
        </dd>
      </dl>
    </li>
  );
}
