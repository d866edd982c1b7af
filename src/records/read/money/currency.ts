// The codes and words that exports put beside amounts.
const CODES =
  'usd|eur|gbp|chf|jpy|cny|sek|nok|dkk|pln|czk|huf|ron|bgn|aud|nzd|cad|mxn|brl|ars|clp|cop|inr|pkr|sgd|hkd|twd|krw|thb|idr|myr|' +
  'php|vnd|zar|ngn|kes|egp|aed|sar|ils|try|rub|uah|isk|us|ca|au|nz|hk|sg|kr|zł|kč|ft|lei|rs|sfr|fr|euro|руб|грн|лв|r|[ac](?=\\$)';
const SYMBOL = '\\p{Sc}';

/** The pattern of a currency beside an amount, for a regular expression with the flags `iu`: `EUR`, `US$`, `kr.`. */
export const CURRENCY = `(?:(?:${CODES})\\.?\\s?${SYMBOL}?|${SYMBOL})`;
