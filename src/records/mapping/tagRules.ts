import type { Tag } from '../opportunity';
import { type FieldRule, keys } from './fieldRule';

const text = (field: Tag, holds: string, headers: string, words: readonly string[] = []): FieldRule<Tag> => ({
  field,
  holds,
  shape: 'text',
  headers: keys(headers),
  words,
});

/** The columns by which rates can be split, of opportunities and leads alike. */
export const tagRules: readonly FieldRule<Tag>[] = [
  text(
    'segment',
    'the segment',
    'segment customersegment marketsegment accountsegment salessegment companysize market segmento zielgruppe',
    ['segment'],
  ),
  text(
    'source',
    'the source',
    'leadsource source originalsource originaltrafficsource hsanalyticssource latesttrafficsource leadsourcecode dealsource ' +
      'sourcechannel leadorigin sourceorigin channel quelle herkunft origine origen origem opportunitysource ' +
      'recordsource hslatestsource',
    ['source'],
  ),
  text(
    'team',
    'the team',
    'team salesteam hubspotteam hubspotteamid dealownerteam owningteam owningbusinessunit ownerteam ownerrole territory ' +
      'regionaloffice office vertriebsteam equipe equipo',
    ['team'],
  ),
  text(
    'owner',
    'the owner',
    'opportunityowner dealowner leadowner contactowner owner ownername hubspotownerid ownerid salesagent salesrep rep ' +
      'accountexecutive ownerfullname assignedto besitzer verantwortlicher proprietaire propietario responsavel vendedor',
    ['owner', 'salesrep'],
  ),
  text(
    'competitor',
    'the competitor',
    'competitor competitors maincompetitor maincompetitors maincompetitorsc primarycompetitor lostto losttocompetitor ' +
      'competitorid competitorname wettbewerber concurrent competidor concorrente',
    ['competitor'],
  ),
  text(
    'campaign',
    'the campaign',
    'primarycampaignsource campaign campaignname campaignsource campaignid sourcecampaign utmcampaign leadcampaign ' +
      'lasttouchconvertingcampaign firsttouchconvertingcampaign recentconversion kampagne campagne campana campanha ' +
      'sourcecampaignname',
    ['campaign'],
  ),
  text(
    'reason',
    'the reason',
    'lostreason lossreason closedlostreason reasonlost reasonforloss reasonwonlost winlossreason closereason ' +
      'disqualificationreason disqualifiedreason rejectionreason rejectreason unqualifiedreason recyclereason ' +
      'junkreason hsleaddisqualificationreason statusreason statuscode verlustgrund raisonperte motivoperdida motivodaperda',
    ['lossreason', 'lostreason', 'rejection', 'disqualif'],
  ),
  text(
    'product',
    'the product',
    'product productname products productfamily productline productinterest primaryproduct produkt produit producto produto',
    ['product'],
  ),
];
