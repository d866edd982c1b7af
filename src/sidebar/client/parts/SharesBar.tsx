import { brief } from '../numbers/brief';
import type { NumberMarks } from '../numbers/numberMarks';
import { readPercent } from '../numbers/readPercent';
import { completedTexts, evenTexts, sharesState } from '../shares/sharesState';

interface SharesBarProps {
  /** The text of each share's field, with the key of what it belongs to. */
  readonly shares: readonly { readonly key: string; readonly text: string }[];
  readonly marks: NumberMarks;
  /** What the shares are of, for those who hear the buttons: `shares of the goal`. */
  readonly of: string;
  onTexts(texts: readonly string[]): void;
}

/** Shares as one bar with their sum, and the two ways to make them add up. */
export function SharesBar({ shares, marks, of, onTexts }: SharesBarProps) {
  const texts = shares.map(({ text }) => text);
  const { sum, complete } = sharesState(texts, marks);
  return (
    <div class={complete ? 'shares complete' : 'shares'}>
      <div class="shares-bar" aria-hidden="true">
        {shares.map(({ key, text }) => (
          <span key={key} style={{ flexGrow: shareOf(text, marks) }} />
        ))}
        {sum < 1 && <span class="rest" style={{ flexGrow: 1 - sum }} />}
      </div>
      <div class="shares-line">
        <output>
          {complete ? 'Adds up to 100%' : `Adds up to ${brief.percent(sum, marks)}, ${offBy(sum, marks)}`}
        </output>
        <span class="links">
          {!complete && (
            <button
              type="button"
              class="link"
              aria-label={`Make it 100%: ${of}`}
              onClick={() => onTexts(completedTexts(texts, marks))}
            >
              Make it 100%
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={`Spread evenly: ${of}`}
            onClick={() => onTexts(evenTexts(texts.length, marks))}
          >
            Spread evenly
          </button>
        </span>
      </div>
    </div>
  );
}

function shareOf(text: string, marks: NumberMarks): number {
  const reading = readPercent(text, marks);
  return reading.kind === 'value' ? Math.max(reading.value, 0) : 0;
}

function offBy(sum: number, marks: NumberMarks): string {
  const off = brief.percent(Math.abs(1 - sum), marks);
  if (sum === 1) return 'with a field to fill in';
  return sum < 1 ? `${off} to go` : `${off} too much`;
}
