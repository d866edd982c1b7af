import type { Opportunity } from '../opportunity';
import { type CountedRate, countedRate } from '../rates/countedRate';
import { groupRecords } from '../rates/groupRecords';

/** What an open opportunity must have to be documented. */
export type Proof = 'amount' | 'close date' | 'activity' | 'next step';

/** How much of a pipeline is documented. */
export interface Documented {
  readonly name: string;
  readonly open: number;
  /** Has all that is asked for. */
  readonly documented: CountedRate;
  /** Share that has each, of those of which it is known; null for a next step where the export has no such column. */
  readonly share: Readonly<Record<Proof, number | null>>;
}

/** An open opportunity that lacks something. */
export interface Undocumented {
  readonly row: number;
  readonly id: string;
  readonly team: string;
  readonly owner: string;
  readonly missing: readonly Proof[];
}

/** The pipeline that sales can be held to, and what is not up to it. */
export interface DocumentedPipeline {
  readonly total: Documented;
  readonly byTeam: readonly Documented[];
  /** In the order of rows, as many as are listed. */
  readonly undocumented: readonly Undocumented[];
  /** All that lack something. */
  readonly undocumentedCount: number;
  /** Open rows that were closed since, and so no longer show what they held on as-of: they are not judged. */
  readonly closedSince: number;
}

export interface DocumentedOptions {
  readonly asOf: number;
  /** Days within which something must have happened, 30 without it. */
  readonly withinDays?: number;
  /** Rows to list, 200 without it. */
  readonly listed?: number;
}

const proofs: readonly Proof[] = ['amount', 'close date', 'activity', 'next step'];

/**
 * Whether open opportunities have an amount, a close date that has not passed, an activity or a change of stage (the
 * creation is one) within some days, and a next step where the export has a column for it. Nobody is blamed for what is not known:
 * where something happened after as-of, the export does not tell what happened last before it.
 */
export function documentedPipeline(
  opportunities: readonly Opportunity[],
  { asOf, withinDays = 30, listed = 200 }: DocumentedOptions,
): DocumentedPipeline {
  const all = opportunities.filter(({ outcome }) => outcome === 'open');
  const open = all.filter(({ laterNews }) => laterNews !== 'closed');
  const has = proofsOf(asOf, withinDays);
  const lacking = open.filter((each) => proofs.some((proof) => has[proof](each) === false));
  const inOrder = [...lacking].sort((a, b) => a.row - b.row).slice(0, listed);
  const teams = groupRecords({ opportunities: open, leads: [] }, 'team');
  return {
    total: documentedIn('Total', open, has),
    byTeam: teams.map((team) => documentedIn(team.name, team.opportunities, has)),
    undocumented: inOrder.map((each) => {
      const { row, id, tags } = each;
      const missing = proofs.filter((proof) => has[proof](each) === false);
      return { row, id, team: tags.team ?? '', owner: tags.owner ?? '', missing };
    }),
    undocumentedCount: lacking.length,
    closedSince: all.length - open.length,
  };
}

/** Whether an opportunity has each; null where it is not asked for. */
type Has = Readonly<Record<Proof, (opportunity: Opportunity) => boolean | null>>;

function proofsOf(asOf: number, withinDays: number): Has {
  const isRecent = (day: number | null): boolean => day !== null && asOf - day <= withinDays;
  return {
    amount: ({ value }) => value !== null && value > 0,
    'close date': ({ expectedClose }) => expectedClose !== null && expectedClose >= asOf,
    activity: ({ lastActivity, created, stageDays, laterNews }) =>
      [lastActivity, created, ...Object.values(stageDays)].some(isRecent) || (laterNews === undefined ? false : null),
    'next step': ({ nextStep }) => nextStep,
  };
}

function documentedIn(name: string, open: readonly Opportunity[], has: Has): Documented {
  const documented = open.filter((each) => proofs.every((proof) => has[proof](each) !== false)).length;
  const shareWith = (proof: Proof): number | null => {
    let [asked, present] = [0, 0];
    for (const each of open) {
      const answer = has[proof](each);
      if (answer !== null) asked++;
      if (answer) present++;
    }
    return asked === 0 ? null : present / asked;
  };
  return {
    name,
    open: open.length,
    documented: countedRate(documented, open.length),
    share: {
      amount: shareWith('amount'),
      'close date': shareWith('close date'),
      activity: shareWith('activity'),
      'next step': shareWith('next step'),
    },
  };
}
