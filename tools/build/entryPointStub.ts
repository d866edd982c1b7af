/** The top-level function for a menu item, a trigger or a `google.script.run` call. */
export const entryPointStub = (name: string): string =>
  [`function ${name}() {`, `  return Tandem.entryPoints().${name}.apply(null, arguments);`, '}'].join('\n');
