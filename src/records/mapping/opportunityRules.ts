import type { OpportunityField } from '../mapping';
import { deletedRule } from './deletedRule';
import { type FieldRule, keys, type Shape } from './fieldRule';
import { tagRules } from './tagRules';

const rule = (
  field: OpportunityField,
  holds: string,
  shape: Shape,
  headers: string,
  words: readonly string[] = [],
): FieldRule<OpportunityField> => ({ field, holds, shape, headers: keys(headers), words });

/**
 * The columns of opportunities under the headers that exports give them. Salesforce: Opportunity of the Object Reference,
 * API names and report labels. HubSpot: default deal properties, labels and internal names. Pipedrive: deal fields, with
 * and without `Deal -`. Dynamics: the opportunity table's display and logical names. Zoho: standard fields of Deals.
 * Amounts that a CRM has converted to one currency go before those in the currency of each deal, which do not add up.
 */
export const opportunityRules: readonly FieldRule<OpportunityField>[] = [
  rule(
    'id',
    'the id',
    'any',
    'opportunityid dealid recordid opportunityid18 opportunity18digitid hsobjectid id opportunitynumber dealnumber ' +
      'opportunity casesafeid pipedrivesystemid potentialid',
  ),
  rule(
    'stage',
    'the stage',
    'text',
    'dealstage stagename stage opportunitystage salesstage pipelinestage dealstagename stepname pipelinephase stagelabel ' +
      'phase verkaufsphase etape etapa fase stadium',
    ['stage'],
  ),
  rule(
    'status',
    'whether it is open, won or lost',
    'text',
    'status dealstatus opportunitystatus statecode state outcome result',
  ),
  rule(
    'probability',
    'the probability',
    'share',
    'probability dealprobability hsdealstageprobability closeprobability ' +
      'winprobability wahrscheinlichkeit probabilite probabilidad probabilidade',
  ),
  rule(
    'wonValue',
    'the value that was won',
    'money',
    'actualrevenuebase actualvaluebase actualrevenue actualvalue closedamount hsclosedamountinhomecurrency hsclosedamount wonamount',
  ),
  rule(
    'value',
    'the value',
    'money',
    'amountconverted amountincompanycurrency amountinhomecurrency estrevenuebase estimatedvaluebase closevalue amount dealvalue ' +
      'value dealamount opportunityamount estrevenue estimatedrevenue estimatedvalue revenue totalamount dealsize tcv acv arr ' +
      'annualcontractvalue betrag montant importe valor valore bedrag umsatz belopp',
    ['amount', 'value', 'revenue'],
  ),
  rule(
    'currency',
    'the currency',
    'text',
    'amountcurrency currency currencyisocode currencyofvalue dealcurrencycode ' +
      'transactioncurrency transactioncurrencyid opportunitycurrency amountconvertedcurrency wahrung devise moneda',
  ),
  rule(
    'created',
    'the day it was created',
    'date',
    'engagedate createddate createdate createdtime createdat createdon created dealcreated addtime datecreated creationdate ' +
      'dateadded opened opendate openedon erstelltam angelegtam erstelldatum datedecreation creele fechadecreacion creadoel ' +
      'datadecriacao criadoem aanmaakdatum skapad',
    ['created', 'creation'],
  ),
  rule('wonOn', 'the day it was won', 'date', 'wontime wondate wonat wonon datewon gewonnenam'),
  rule('lostOn', 'the day it was lost', 'date', 'losttime lostdate lostat loston datelost verlorenam'),
  rule(
    'closed',
    'the day it was closed',
    'date',
    'actualclosedate actualclosedon closedate closeddate closingdate dealclosedon closedat closedon closed closetime ' +
      'datumabschluss abschlussdatum geschlossenam datedecloture datefermeture fechadecierre datadefechamento sluitdatum',
    ['closedate', 'closing'],
  ),
  rule(
    'expectedClose',
    'the day on which it is expected to close',
    'date',
    'expectedclosedate estclosedate estimatedclosedate expectedcloseon forecastclosedate expectedclose targetclosedate',
    ['expectedclos', 'estclos', 'estimatedclos'],
  ),
  rule(
    'lastActivity',
    'the last activity',
    'date',
    'lastactivitydate lastactivity lastactivitytime noteslastupdated hslastsalesactivitydate hslastsalesactivitytimestamp ' +
      'lastcontacted noteslastcontacted lastactivityon lastactivitydateandtime lastengagementdate letzteaktivitat',
    ['lastactivity'],
  ),
  rule(
    'stageChanged',
    'the last change of stage',
    'date',
    'laststagechangedate laststagechange stagechangetime stagemodifiedtime hsv2dateenteredcurrentstage dateenteredcurrentstage ' +
      'stagelastchanged laststagechangetime stagechangedate',
    ['stagechange'],
  ),
  rule(
    'modified',
    'the last change',
    'date',
    'lastmodifieddate lastmodified modifiedtime modifiedon hslastmodifieddate updatetime updatedat lastupdated systemmodstamp ' +
      'donotmodifymodifiedon lastmodifiedtime',
    ['modified', 'updated'],
  ),
  rule('isWon', 'whether it is won', 'flag', 'iswon won hsisclosedwon isclosedwon'),
  rule('isClosed', 'whether it is closed', 'flag', 'isclosed closed hsisclosed'),
  rule(
    'nextStep',
    'the next step',
    'any',
    'nextstep nextsteps hsnextstep nextactivitydate nextactivity nachsterschritt ' + 'prochaineetape proximopaso',
  ),
  deletedRule,
  ...tagRules,
];
