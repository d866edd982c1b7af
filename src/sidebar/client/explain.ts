/** A failure in words: what happened, and what to do about it. */
export interface Explanation {
  readonly sentence: string;
  readonly advice: string;
  /** The machine's own words, for whoever is asked for help; '' where `sentence` already says all. */
  readonly details: string;
}

/**
 * Words for a failed call. Messages that Tandem wrote pass as they are; those of Apps Script and of the network are
 * recognised, and what is left is named as unexpected, never shown raw as the answer.
 */
export function explain(error: unknown): Explanation {
  const message = error instanceof Error ? error.message : String(error);
  const known = knownFailures.find(({ pattern }) => pattern.test(message));
  if (known !== undefined) return { sentence: known.sentence, advice: known.advice, details: message };
  if (looksRaw(message)) {
    return { sentence: 'Something went wrong in Tandem.', advice: 'Try again. Your draft is kept.', details: message };
  }
  return { sentence: sentenceOf(message), advice: '', details: '' };
}

interface KnownFailure {
  readonly pattern: RegExp;
  readonly sentence: string;
  readonly advice: string;
}

const knownFailures: readonly KnownFailure[] = [
  {
    // What calls answer for people signed in to several accounts: the frame runs as the first, the sheet as another.
    pattern:
      /PERMISSION_DENIED|do not have (access|permission)|authori[sz]ation is required|ScriptError: .*permission/i,
    sentence: 'Google did not let the sidebar reach this spreadsheet.',
    advice:
      'Signed in to several Google accounts? Open the spreadsheet in a private window, or in a browser profile with one account only.',
  },
  {
    pattern: /NetworkError|HTTP 0\b|Failed to fetch|ERR_INTERNET|offline/i,
    sentence: 'No connection to Google.',
    advice: 'Check your connection, then try again. Your draft is kept.',
  },
  {
    pattern: /exceeded maximum execution time|timed? ?out|deadline/i,
    sentence: 'Google stopped this step because it took too long.',
    advice: 'Try again in a minute. Nothing is left half done.',
  },
  {
    pattern: /server error occurred|internal error|Service .*(failed|unavailable|error)|too many (simultaneous|times)/i,
    sentence: 'Google Sheets did not answer as it should.',
    advice: 'Try again in a minute. Nothing is left half done.',
  },
  {
    pattern: /Script function not found|is not a function/i,
    sentence: 'The sidebar and the script are not of the same version.',
    advice: 'Reload the spreadsheet and open Tandem again.',
  },
];

const namedError = /^(Uncaught )?(ScriptError|Exception|Error): */;

function looksRaw(message: string): boolean {
  const text = message.replace(namedError, '');
  return text.trim() === '' || /^[A-Z]\w*(Error|Exception)\b|undefined|\[object|null\b| at .*:\d+/.test(text);
}

function sentenceOf(message: string): string {
  const text = message.replace(namedError, '').trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
