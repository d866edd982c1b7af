import type { AST } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

/** A token and which of the formula's numbers, texts, references or symbols it is, counted from 0. */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
  readonly ordinal: number;
}

const examples: Readonly<Record<string, string>> = { '|N|': '1', '|S|': '""', '|R|': 'A1:A2', '|C|': 'A1' };

/**
 * The tokens of the engine's cache key, in which each literal and reference is only a placeholder: formulas that differ in
 * nothing else share their compiled code.
 */
export function formulaTokens(o: Engine, cacheKey: string): readonly FormulaToken[] {
  const text = cacheKey.replace(/\|[NSRC]\|/g, (placeholder) => examples[placeholder] as string);
  const counts = new Map<string, number>();
  return joinRanges(o.tokenize(text)).map(({ type, value }) => {
    const ordinal = counts.get(type) ?? 0;
    counts.set(type, ordinal + 1);
    return { type, value, ordinal };
  });
}

/** Parses tokens with the engine's parser; the nodes' token indexes are positions in `tokens`. */
export function parseFormulaTokens(o: Engine, tokens: readonly FormulaToken[]): AST {
  return o.parseTokens(tokens as Parameters<Engine['parseTokens']>[0]);
}

type Token = ReturnType<Engine['tokenize']>[number];

function joinRanges(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const end = tokens[i + 2];
    const isRange = token.type === 'REFERENCE' && tokens[i + 1]?.value === ':' && end?.type === 'REFERENCE';
    joined.push(isRange ? { type: 'REFERENCE', value: `${token.value}:${end.value}` } : token);
    if (isRange) i += 2;
  }
  return joined;
}
