import { nodeContext } from './nodeContext';
import { pageContext } from './pageContext';
import type { ContextMaker } from './realm';

/** Node's `vm` where there is one, else a scope within the page. */
export function chooseContextMaker(): ContextMaker {
  const builtin = typeof process === 'undefined' ? undefined : process.getBuiltinModule;
  const vm = builtin?.('node:vm');
  return vm ? nodeContext(vm) : pageContext();
}
