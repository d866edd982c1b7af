import { spreadsheet } from './spreadsheet';

type Step = 'allowDispatch' | 'beforeHandle' | 'handle';
type Handler = Record<Step, (command: object) => unknown>;

/** The engine's dispatch, as far as it is replaced here. */
export interface Dispatching {
  readonly handlers: readonly object[];
  checkDispatchAllowedCoreCommand(command: object): unknown[];
  dispatchToHandlers(handlers: readonly object[], command: object): void;
  trigger(event: string, payload?: object): void;
}

// Every plugin inherits these three from here, and most do nothing else with a command.
const idle = Object.getPrototypeOf(spreadsheet.CorePlugin.prototype) as Handler;

/**
 * Makes the engine pass a command only to plugins that have something to do with it. It asks all fifty three times for
 * each cell otherwise; with this a batch of cells takes half the time.
 */
export function skipIdleHandlers(inside: Dispatching): void {
  const busy = new WeakMap<readonly object[], Record<Step, readonly Handler[]>>();

  function busyOf(handlers: readonly object[]): Record<Step, readonly Handler[]> {
    const known = busy.get(handlers);
    if (known) return known;
    const having = (step: Step) => (handlers as readonly Handler[]).filter((handler) => handler[step] !== idle[step]);
    const found = {
      allowDispatch: having('allowDispatch'),
      beforeHandle: having('beforeHandle'),
      handle: having('handle'),
    };
    busy.set(handlers, found);
    return found;
  }

  inside.checkDispatchAllowedCoreCommand = (command) =>
    busyOf(inside.handlers).allowDispatch.map((handler) => handler.allowDispatch(command));

  inside.dispatchToHandlers = (handlers, command) => {
    const isCore = spreadsheet.isCoreCommand(command as Parameters<typeof spreadsheet.isCoreCommand>[0]);
    const mayHandle = (handler: object) => isCore || !(handler instanceof spreadsheet.CorePlugin);
    const { beforeHandle, handle } = busyOf(handlers);
    for (const handler of beforeHandle) if (mayHandle(handler)) handler.beforeHandle(command);
    for (const handler of handle) if (mayHandle(handler)) handler.handle(command);
    inside.trigger('command-dispatched', command);
  };
}
