import { isPlaceholder } from '../read/columns/isPlaceholder';

// "Other" and "No decision" are answers: somebody else, and nobody at all, won.
const NOBODY =
  /^(?:no|unknown|not (?:known|applicable|specified)|(?:no|none|sin|sem|pas de|kein) (?:known |named )?(?:compet|concur|concorr|wettbew)\S*|competitor unknown|keiner?|unbekannt|aucun|inconnu|ningun[oa]?|nenhum|nessuno)$/;
const FORM =
  'inc|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|oyj|aps|pty|pvt|kk|sl|lda|ltda';
const LEGAL_FORM = new RegExp(`^(?:&?\\s*(?:${FORM})\\s*)+$`);

/**
 * The competitors that a cell names, parted by semicolons, lines or commas; a comma before a legal form (`Acme, Inc.`) parts
 * nothing. What says that there is none (`None`, `N/A`, `No competitor`) names nobody.
 *
 * @example competitorsNamed('Acme, Inc., Bolt; None') // ['Acme, Inc.', 'Bolt']
 */
export function competitorsNamed(text: string): readonly string[] {
  const names = text.split(/[;\n|]/).flatMap(partedByCommas);
  return names.map((name) => name.trim()).filter((name) => name !== '' && !isPlaceholder(name) && !isNobody(name));
}

function partedByCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const before = names.length - 1;
    if (before >= 0 && isLegalForm(part)) names[before] += `,${part}`;
    else names.push(part);
  }
  return names;
}

const isLegalForm = (part: string): boolean => LEGAL_FORM.test(part.toLowerCase().replace(/[./]/g, '').trim());

const isNobody = (name: string): boolean => NOBODY.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
