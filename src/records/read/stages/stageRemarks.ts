import type { Outcome } from '../../opportunity';
import { shownRows } from '../../rates/warnings/figures';
import type { Remark } from '../../readResult';
import type { ClosingSign } from './closingSigns';
import type { OutcomeReader } from './outcomeReader';
import type { StageCount } from './stageCounts';
import { type Stages, stageKey } from './stageTable';

const mostListed = 12;

/** What was found about the stages of a table. */
export interface FoundStages {
  readonly counts: readonly StageCount[];
  readonly signs: readonly ClosingSign[];
  readonly outcomes: Pick<OutcomeReader, 'names'>;
  /** What the user said of them. */
  readonly chosen: Stages;
}

/** What a person should look at: stages that count as open because nothing says otherwise, and names that no row has. */
export function stageRemarks({ counts, signs, outcomes, chosen }: FoundStages): readonly Remark[] {
  const present = new Set(outcomes.names.map(stageKey));
  const unused = Object.keys(chosen).filter((stage) => !present.has(stageKey(stage)));
  const has = (outcome: Outcome): boolean => counts.some((count) => count.outcome === outcome);
  const none = (['won', 'lost'] as const).filter((outcome) => !has(outcome));
  return [
    ...none.map((outcome) => ({ code: 'noOutcome', text: `No row is ${outcome}.${question(counts, outcome)}` })),
    ...lookClosed(signs),
    ...sayNeither(counts),
    ...(unused.length === 0
      ? []
      : [
          { code: 'stageNotThere', text: `No row has the stages ${unused.join(', ')} that the table of stages names.` },
        ]),
  ];
}

function question(counts: readonly StageCount[], outcome: Outcome): string {
  const open = counts.filter((count) => count.outcome === 'open');
  const [first] = open;
  if (first === undefined) return '';
  const listed = firstOf(open.map(({ stage, rows }) => `${stage} (${rows})`));
  return ` Stages read as open: ${listed}. Say which of them mean ${outcome}: ${option(first.stage, outcome)}.`;
}

function lookClosed(signs: readonly ClosingSign[]): readonly Remark[] {
  const [first] = signs;
  if (first === undefined) return [];
  const shown = ({ stage, rows, past }: ClosingSign): string =>
    `${stage} (${shownRows(rows)}, ${past === 0 ? 'no later stage' : `${past} past their close date`})`;
  const text =
    `Unknown stages count as open, though they look closed: ${firstOf(signs.map(shown))}. ` +
    `If they are won or lost, say so: ${option(first.stage, 'won')}.`;
  return [{ code: 'stagesLookClosed', text }];
}

function sayNeither(counts: readonly StageCount[]): readonly Remark[] {
  const unknown = counts.filter(({ stage, because }) => stage !== '' && because === 'unknown, set aside');
  const [first] = unknown;
  if (first === undefined) return [];
  const listed = firstOf(unknown.map(({ stage, rows }) => `${stage} (${rows})`));
  const text = `Set aside, as these stages say neither won nor lost: ${listed}. Say what they mean: ${option(first.stage, 'won')}.`;
  return [{ code: 'stagesSayNeither', text }];
}

const option = (stage: string, outcome: Outcome): string => `--stages "${stage}=${outcome}", or Stages in the panel`;

function firstOf(texts: readonly string[]): string {
  const more = texts.length - mostListed;
  return `${texts.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
