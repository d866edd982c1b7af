import { type FieldRule, keys } from './fieldRule';

/**
 * Salesforce's queryAll gives what lies in the recycle bin with IsDeleted, HubSpot's API with archived. Pipedrive's archive holds
 * deals that count, so is_archived is none of these.
 */
export const deletedRule: FieldRule<'isDeleted'> = {
  field: 'isDeleted',
  holds: 'whether it was deleted',
  shape: 'flag',
  headers: keys('isdeleted deleted archived'),
};
