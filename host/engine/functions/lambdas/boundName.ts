import type { AST } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

/** The name that LET or LAMBDA binds; throws where it is none, such as `A1` or `2`. */
export function boundName(o: Engine, where: string, ast: AST): string {
  if (ast.type === 'SYMBOL' && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(ast.value)) return ast.value;
  throw new o.EvaluationError(`${where}: ${String(ast.value)} is not a name.`, o.CellErrorType.UnknownFunction);
}
