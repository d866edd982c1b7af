import type { Explanation } from '../explain';
import { Heading } from './Heading';

interface FailureProps {
  readonly title: string;
  readonly explanation: Explanation;
}

/** What failed and what to do, in words; the machine's own stay folded away for whoever is asked for help. */
export function Failure({ title, explanation: { sentence, advice, details } }: FailureProps) {
  return (
    <div class="failure">
      <Heading>{title}</Heading>
      <div role="alert">
        <p>{sentence}</p>
        {advice !== '' && <p class="quiet">{advice}</p>}
      </div>
      {details !== '' && (
        <details>
          <summary>Details for support</summary>
          <code>{details}</code>
        </details>
      )}
    </div>
  );
}
