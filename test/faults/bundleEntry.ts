import { buildSync } from 'esbuild';

/** Code.js of an entry file: a bundle, and a top-level function for each name that the entry exports. */
export function bundleEntry(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Entry',
    target: 'es2020',
    mainFields: ['module', 'main'],
    metafile: true,
  });
  const code = outputFiles[0]?.text ?? '';
  const names = exportedNames(code);
  const stubs = names.map((name) => `function ${name}() { return Entry.${name}.apply(null, arguments); }`);
  return [code, ...stubs].join('\n');
}

/** esbuild lists what an entry exports in one `__export` call. */
function exportedNames(code: string): readonly string[] {
  const listed = /__export\(\w+Entry_exports, \{([^}]*)\}/.exec(code)?.[1] ?? '';
  return [...listed.matchAll(/(\w+): \(\) =>/g)].map((match) => match[1] ?? '');
}
