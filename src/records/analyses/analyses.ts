import type { Lead } from '../lead';
import type { Opportunity, Tag } from '../opportunity';
import { type Campaigns, campaigns } from './campaigns';
import { campaignTag, tells } from './campaignTag';
import { type CompetitiveWinRatio, competitiveWinRatio } from './competitiveWinRatio';
import { type DocumentedPipeline, documentedPipeline } from './documentedPipeline';
import { type FollowUp, followUp } from './followUp';

/** What rows tell besides rates; null where they hold nothing of it. */
export interface Analyses {
  readonly competitors: CompetitiveWinRatio | null;
  /** By campaign or by source; see `campaignTag`. */
  readonly campaigns: (Campaigns & { readonly by: 'campaign' | 'source' }) | null;
  readonly followUp: FollowUp | null;
  readonly documentedPipeline: DocumentedPipeline | null;
}

export interface AnalysesOptions {
  readonly asOf: number;
  /** Days within which something must have happened to an open opportunity; see `documentedPipeline`. */
  readonly withinDays?: number;
  /** Days within which sales is to contact a lead; see `followUp`. */
  readonly limitDays?: number;
  /** Holidays, where these are working days; see `followUp`. */
  readonly workingDaysBut?: readonly number[];
  /** Gross margin, 0 to 1. */
  readonly margin?: number;
  /** What was spent, by campaign or source. */
  readonly costs?: Readonly<Record<string, number>>;
}

/** Every analysis that these rows allow. */
export function analyses(
  opportunities: readonly Opportunity[],
  leads: readonly Lead[],
  { asOf, withinDays, limitDays, workingDaysBut, margin, costs }: AnalysesOptions,
): Analyses {
  const agreed = {
    ...(limitDays === undefined ? {} : { limitDays }),
    ...(workingDaysBut === undefined ? {} : { workingDaysBut }),
  };
  const names = (tag: Tag): boolean => tells(opportunities, tag) || tells(leads, tag);
  const money = { ...(margin === undefined ? {} : { margin }), ...(costs === undefined ? {} : { costs }) };
  const by = campaignTag(opportunities, leads);
  const bySource = names('source') ? campaigns(opportunities, leads, { by: 'source', ...money }) : null;
  return {
    competitors: names('competitor') ? ifAny(competitiveWinRatio(opportunities)) : null,
    campaigns: by === null ? null : { by, ...campaigns(opportunities, leads, { by, ...money }) },
    followUp:
      leads.length === 0
        ? null
        : followUp(leads, { asOf, contacts: contactsIn(leads), ...agreed, ...prices(bySource) }),
    documentedPipeline: opportunities.some(isTold)
      ? documentedPipeline(opportunities, { asOf, ...(withinDays === undefined ? {} : { withinDays }) })
      : null,
  };
}

const ifAny = (found: CompetitiveWinRatio): CompetitiveWinRatio | null => (found.competitors.length > 0 ? found : null);

const contactsIn = (leads: readonly Lead[]): 'told' | 'untold' =>
  leads.some(({ firstContact }) => firstContact !== null) ? 'told' : 'untold';

/** Whether an open row holds anything that a documented one has: without any column for it nobody failed to fill it in. */
const isTold = ({ outcome, laterNews, expectedClose, lastActivity, nextStep }: Opportunity): boolean =>
  outcome === 'open' &&
  laterNews !== 'closed' &&
  (expectedClose !== null || lastActivity !== null || nextStep !== null);

/** What a lead is worth, by source and on the whole. */
function prices(found: Campaigns | null) {
  if (found === null) return {};
  const worth = found.campaigns.flatMap(({ name, leadValue }) => (leadValue === null ? [] : [[name, leadValue]]));
  const whole = found.total.leadValue;
  return { leadValueBySource: Object.fromEntries(worth), ...(whole === null ? {} : { leadValue: whole }) };
}
