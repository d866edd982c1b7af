import type { FormulaToken } from './formulaTokens';

/** The function name that stands for "call this value", which the engine's grammar has no syntax for. */
export const callName = 'CALL.LAMBDA';

/** Rewrites `LAMBDA(x, x + 1)(3)` as `CALL.LAMBDA(LAMBDA(x, x + 1), 3)`, so that the engine's parser can read it. */
export function spellCalls(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const at = tokens.findIndex((token, i) => token.type === 'RIGHT_PAREN' && tokens[i + 1]?.type === 'LEFT_PAREN');
  if (at < 0) return tokens;
  const start = startOfCallee(tokens, at);
  const callee = tokens.slice(start, at + 1);
  const hasArguments = tokens[at + 2]?.type !== 'RIGHT_PAREN';
  return spellCalls([
    ...tokens.slice(0, start),
    added('SYMBOL', callName),
    added('LEFT_PAREN', '('),
    ...callee,
    ...(hasArguments ? [added('ARG_SEPARATOR', ',')] : []),
    ...tokens.slice(at + 2),
  ]);
}

function startOfCallee(tokens: readonly FormulaToken[], closing: number): number {
  let depth = 0;
  for (let i = closing; i >= 0; i--) {
    if (tokens[i]?.type === 'RIGHT_PAREN') depth++;
    if (tokens[i]?.type === 'LEFT_PAREN') depth--;
    if (depth === 0) return tokens[i - 1]?.type === 'SYMBOL' ? i - 1 : i;
  }
  return closing;
}

function added(type: string, value: string): FormulaToken {
  return { type, value, ordinal: -1 };
}
