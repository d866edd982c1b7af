import type { Opportunity } from '../opportunity';
import { stageKey } from './stagePath';

/** How often the stages in rows came one before the other. */
interface Precedence {
  /** Spelling of each stage. */
  readonly names: Map<string, string>;
  /** Rows in which the first stage was entered on an earlier day than the second. */
  readonly before: Map<string, number>;
}

/** Stages beyond so many are no funnel. */
const MOST = 60;

/**
 * The order of stages that the stage history of the rows shows, top of the funnel first; empty where they hold none. A stage
 * stands before those that it came before in most rows. The stage in which a closed row ends, entered on the day of its
 * closing, is none of the funnel.
 */
export function stageOrder(opportunities: readonly Opportunity[]): readonly string[] {
  const precedence: Precedence = { names: new Map(), before: new Map() };
  for (const opportunity of opportunities) {
    const entered = enteredStages(opportunity);
    if (precedence.names.size <= MOST) for (const { key, name } of entered) spell(precedence.names, key, name);
    for (const a of entered)
      for (const b of entered) if (a.day < b.day) count(precedence.before, pairKey(a.key, b.key));
  }
  const keys = [...precedence.names.keys()].sort();
  if (keys.length > MOST) return [];
  const lead = (key: string): number => keys.reduce((sum, other) => sum + precedes(precedence, key, other), 0);
  const leads = new Map(keys.map((key) => [key, lead(key)]));
  const inOrder = keys.sort((a, b) => (leads.get(b) ?? 0) - (leads.get(a) ?? 0) || (a < b ? -1 : 1));
  return inOrder.map((key) => precedence.names.get(key) as string);
}

interface Entered {
  readonly key: string;
  readonly name: string;
  readonly day: number;
}

function enteredStages({ stage, stageDays, outcome, closed }: Opportunity): readonly Entered[] {
  const entered: Entered[] = [];
  const last = outcome === 'open' ? null : stageKey(stage);
  for (const name in stageDays) {
    const [key, day] = [stageKey(name), stageDays[name] as number];
    const isClosing = key === last && (closed === null || day >= closed);
    if (!isClosing) entered.push({ key, name: name.trim(), day });
  }
  return entered;
}

/** The least of the spellings, whatever the order of rows. */
function spell(names: Map<string, string>, key: string, name: string): void {
  const known = names.get(key);
  if (known === undefined || name < known) names.set(key, name);
}

// A tab cannot stand within a stage name of a table's cell that was trimmed and keyed.
const pairKey = (a: string, b: string): string => `${a}\t${b}`;
const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** 1 where the first stage comes before the second more often than after it, -1 where less often. */
const precedes = ({ before }: Precedence, key: string, other: string): number =>
  Math.sign((before.get(pairKey(key, other)) ?? 0) - (before.get(pairKey(other, key)) ?? 0));
