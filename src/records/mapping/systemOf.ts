import type { System } from '../mapping';
import { headerKey } from '../table/headerKey';
import { keys } from './fieldRule';

// Headers that one system alone writes weigh 3, those that it shares with others 1.
const marks: readonly { readonly system: Exclude<System, 'plain'>; readonly own: string; readonly shared: string }[] = [
  {
    system: 'Salesforce',
    own: 'stagename iswon isclosed opportunityowner opportunityname isconverted convertedopportunityid forecastcategoryname lastreferenceddate systemmodstamp leadowner opportunityid fiscalperiod primarycampaignsource opportunityid18 companyaccount',
    shared:
      'createddate closedate leadsource amount nextstep stage lastmodifieddate lastactivity probability age leadstatus',
  },
  {
    system: 'HubSpot',
    own: 'hsobjectid dealstage createdate lifecyclestage originalsource originaltrafficsource closedlostreason closedwonreason amountincompanycurrency hubspotteam becameamarketingqualifiedleaddate becameanopportunitydate dealprobability',
    shared: 'recordid dealname dealowner closedate pipeline amount lastactivitydate contactowner leadstatus',
  },
  {
    system: 'Pipedrive',
    own: 'dealid dealtitle dealstatus dealvalue dealdealcreated dealwontime deallosttime dealdealclosedon wontime losttime stagechangetime addtime deallostreason',
    shared: 'lostreason expectedclosedate status dealowner dealstage',
  },
  {
    system: 'Dynamics',
    own: 'donotmodifyopportunity donotmodifylead donotmodifyrowchecksum donotmodifymodifiedon potentialcustomer estrevenue actualrevenue estclosedate statecode statuscode estimatedvalue actualvalue estimatedclosedate opportunityratingcode createdon topic',
    shared: 'status statusreason actualclosedate pipelinephase rating modifiedon owner',
  },
  {
    system: 'Zoho',
    own: 'closingdate createdtime modifiedtime reasonforloss campaignsource lastactivitytime dealcategorystatus leadconversiontime potentialname overallsalesduration',
    shared: 'recordid dealname dealowner stage leadsource expectedrevenue nextstep probability leadstatus',
  },
];
/** Two headers of its own, or one with several shared ones: less is a sheet that borrowed a word. */
const enough = 5;

/** The system whose export has these headers; `plain` where none is clear. */
export function systemOf(headers: readonly string[]): System {
  const present = new Set(headers.map(headerKey));
  const count = (list: string): number => keys(list).filter((key) => present.has(key)).length;
  const scores = marks.map(({ system, own, shared }) => ({ system, score: 3 * count(own) + count(shared) }));
  const [best, second] = [...scores].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < enough) return 'plain';
  return second !== undefined && second.score === best.score ? 'plain' : best.system;
}
