import type { Mapping } from '../mapping';
import type { Shape } from './fieldRule';

// How large an account is, what an amount is weighted with, and numbers that are no amounts at all.
const MONEY =
  /annual(?:revenue|sales)|jahresumsatz|^(?:account|company|organi[sz]ation|customer|client).*(?:revenue|value|size)|lifetime|employee|weighted|prorated|forecast|discount|tax|budget|cost|commission|quantity|probab|score|duration|days|phone|zip|year|number$|^(?:age|month|quarter|count|rank|row)$|(?:^|lead|deal|record|opportunity|account|company|customer|contact|owner)id$/;
// A contact of HubSpot converts each time that it fills in a form.
const DATE = {
  opportunities: /^(?:account|company|organi[sz]ation|customer|client|contact|person)/,
  leads: /^(?:account|company|organi[sz]ation|opportunity|deal|firstconversion|recentconversion)/,
};
const TEXT = /lifecycle|duration|chang|previous|history|(?:date|days|time)$/;

/**
 * Whether a header, as `headerKey` writes it, says that its column is another thing than a guess by a word or by values would
 * take it for: the annual revenue of the account is no deal's amount, the day of its creation no deal's creation.
 */
export function isOtherThing(key: string, shape: Shape, kind: Mapping['kind']): boolean {
  if (shape === 'money') return MONEY.test(key);
  if (shape === 'date') return DATE[kind].test(key);
  return shape === 'text' && TEXT.test(key);
}
