import type { AST, ASTFuncall } from '@odoo/o-spreadsheet';

/** The function calls that `wanted` picks, each without those inside it, in the order of the formula. */
export function outermost(ast: AST, wanted: (call: ASTFuncall) => boolean): readonly ASTFuncall[] {
  if (ast.type === 'FUNCALL' && wanted(ast)) return [ast];
  return operands(ast).flatMap((operand) => outermost(operand, wanted));
}

function operands(ast: AST): readonly AST[] {
  switch (ast.type) {
    case 'FUNCALL':
      return ast.args;
    case 'ARRAY':
      return ast.value.flat();
    case 'UNARY_OPERATION':
      return [ast.operand];
    case 'BIN_OPERATION':
      return [ast.left, ast.right];
    default:
      return [];
  }
}
