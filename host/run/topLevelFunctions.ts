import { type Comment, parse } from 'acorn';

/** A function that Code.js declares at its top level: only these can be called from outside. */
export interface TopLevelFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** True where its JSDoc says `@customfunction`. */
  readonly isCustom: boolean;
  /** First line of its JSDoc, or ''. */
  readonly says: string;
}

let lastRead: { readonly code: string; readonly functions: readonly TopLevelFunction[] } | null = null;

/** Reads the declarations of Code.js with their JSDoc. Hosts of the same code share one reading. */
export function topLevelFunctions(code: string): readonly TopLevelFunction[] {
  if (lastRead?.code === code) return lastRead.functions;
  const functions = read(code);
  lastRead = { code, functions };
  return functions;
}

function read(code: string): TopLevelFunction[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script', onComment: comments });
  const docs = new Map(
    comments.filter(({ value }) => value.startsWith('*')).map((comment) => [comment.end, comment.value]),
  );
  return program.body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration') return [];
    const doc = docs.get(endOfWhatPrecedes(code, node.start)) ?? '';
    const params = node.params.map((param) => (param.type === 'Identifier' ? param.name : '...'));
    return [{ name: node.id.name, params, isCustom: /@customfunction\b/i.test(doc), says: firstLine(doc) }];
  });
}

function endOfWhatPrecedes(code: string, start: number): number {
  let end = start;
  while (end > 0 && /\s/.test(code[end - 1] ?? '')) end--;
  return end;
}

function firstLine(doc: string): string {
  const lines = doc.split('\n').map((line) => line.replace(/^\s*\*+\s?/, '').trim());
  return lines.find((line) => line !== '' && !line.startsWith('@')) ?? '';
}
