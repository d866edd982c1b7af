import { illegalValue } from './illegalValue';

type SuccessHandler = (value: unknown, userObject?: unknown) => void;
type FailureHandler = (error: Error, userObject?: unknown) => void;

/** What one call was given before its name: read in Google's reference of `google.script.run`. */
interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

/** A call that is ready to be sent. */
export interface RunnerCall {
  readonly name: string;
  readonly args: readonly unknown[];
  succeed(value: unknown): void;
  /** False where the sidebar gave no failure handler. */
  fail(message: string): boolean;
}

/**
 * `google.script.run`: any name on it is a function of the server, except names that end in `_`, which Apps Script keeps
 * private. Each `with...` gives a new runner, so handlers do not leak into the next call. Arguments that cannot cross
 * throw at once, as in Apps Script.
 */
export function runner(send: (call: RunnerCall) => void, handlers: Handlers = {}): object {
  const withMore = (more: Handlers) => runner(send, { ...handlers, ...more });
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: SuccessHandler) => withMore({ success }),
    withFailureHandler: (failure: FailureHandler) => withMore({ failure }),
    withUserObject: (userObject: unknown) => withMore({ userObject }),
  };
  return new Proxy(own, {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) {
        return undefined;
      }
      return own[name] ?? ((...args: unknown[]) => send(prepared(name, args, handlers)));
    },
  });
}

function prepared(name: string, args: readonly unknown[], { success, failure, userObject }: Handlers): RunnerCall {
  for (const [index, argument] of args.entries()) {
    const path = illegalValue(argument, String(index));
    if (path !== null) {
      throw new TypeError(`Failed due to illegal value in property: ${path}`);
    }
  }
  return {
    name,
    args,
    succeed: (value) => success?.(value, userObject),
    fail(message) {
      failure?.(new Error(message), userObject);
      return failure !== undefined;
    },
  };
}
