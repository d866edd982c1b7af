import type { LeadField } from '../mapping';
import { deletedRule } from './deletedRule';
import { type FieldRule, keys, type Shape } from './fieldRule';
import { tagRules } from './tagRules';

const rule = (
  field: LeadField,
  holds: string,
  shape: Shape,
  headers: string,
  words: readonly string[] = [],
): FieldRule<LeadField> => ({ field, holds, shape, headers: keys(headers), words });

/**
 * The columns of leads and contacts under the headers that exports give them. Salesforce: Lead of the Object Reference, API
 * names and report labels. HubSpot: default contact properties, labels and internal names. Dynamics: the lead table.
 * Zoho: standard fields of Leads.
 */
export const leadRules: readonly FieldRule<LeadField>[] = [
  rule(
    'id',
    'the id',
    'any',
    'leadid contactid recordid hsobjectid id leadnumber lead personid pipedrivesystemid email',
  ),
  rule('lifecycle', 'the lifecycle stage', 'text', 'lifecyclestage lifecycle hslifecyclestage'),
  rule(
    'status',
    'the status',
    'text',
    'leadstatus hsleadstatus status statecode state leadstage stage statut estado stato',
    ['leadstatus'],
  ),
  rule(
    'created',
    'when it was created',
    'date',
    'createddate createdate createdtime createdat createdon created addtime leadcreated datecreated creationdate dateadded ' +
      'inquirydate leaddate erstelltam erstelldatum datedecreation fechadecreacion datadecriacao',
    ['created', 'creation'],
  ),
  rule(
    'firstContact',
    'the first contact',
    'date',
    'firstcontact firstcontactdate firstcontacted firstcontactedat firstcontacton firstoutreachdate hsfirstoutreachdate ' +
      'firstresponse firstresponsetime firstresponsedate firstcall firstcalldate firstcalldatetime firstcalltime firstactivity ' +
      'firstactivitydate firsttouch firsttouchdate firstmeetingtime dateoffirstengagement hssalesfirstengagementdate contactedat ' +
      'contactedon firstattempt firstrespondedon firstactivitydatetime',
    ['firstcontact', 'firstresponse', 'firstoutreach', 'firstcall', 'firsttouch'],
  ),
  rule(
    'converted',
    'the day it became an opportunity',
    'date',
    'converteddate convertdate conversiondate convertedtime converteddatetime convertedon convertedat leadconversiontime ' +
      'becameanopportunitydate hslifecyclestageopportunitydate hsv2dateenteredopportunity qualifiedon qualifydate dateconverted ' +
      'dateaccepted acceptedon accepteddate converted',
    ['converted', 'conversion', 'becameanopportunity'],
  ),
  rule(
    'daysToConversion',
    'the days from creation to conversion',
    'days',
    'leadconversiontime leadconversiontimedays conversiontime daystoconvert daystoconversion timetoconvert',
  ),
  rule(
    'rejected',
    'the day it was handed back',
    'date',
    'rejecteddate rejectedon rejectedat disqualifieddate disqualifiedon disqualifiedat dateentereddisqualified recycleddate ' +
      'returneddate returnedon hsleaddisqualifieddate dateunqualified rejected recycled',
    ['rejected', 'disqualified', 'recycled'],
  ),
  rule('isConverted', 'whether it was converted', 'flag', 'isconverted converted'),
  rule(
    'isRejected',
    'whether it was handed back',
    'flag',
    'isrejected rejected disqualified recycled returnedtomarketing',
  ),
  rule('qualified', 'whether marketing qualified it', 'flag', 'ismql mql isqualified qualified marketingqualified'),
  rule(
    'qualifiedOn',
    'the day marketing qualified it',
    'date',
    'becameamarketingqualifiedleaddate hslifecyclestagemarketingqualifiedleaddate hsv2dateenteredmarketingqualifiedlead mqldate ' +
      'mqlon datequalified qualifieddate',
    ['marketingqualified', 'mqldate'],
  ),
  rule(
    'modified',
    'the last change',
    'date',
    'lastmodifieddate lastmodified modifiedtime modifiedon updatetime updatedat lastupdated donotmodifymodifiedon',
    ['modified', 'updated'],
  ),
  deletedRule,
  ...tagRules,
];
