/**
 * Runs `work` without the timings that the engine writes to `console.debug` for each model and each slow command.
 */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
