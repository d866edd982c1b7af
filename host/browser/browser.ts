/** A browser that can be started: what to run, with which arguments, in which environment. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment of the browser's process; the caller's own stays as it is. */
  readonly env: Readonly<Record<string, string>>;
}
