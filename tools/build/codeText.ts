import { metrics } from '../../src/core/metrics/registry';
import { customFunctionStub } from './customFunctionStub';
import { entryPointNames } from './entryPointNames';
import { entryPointStub } from './entryPointStub';

const HEADER = `// Tandem (Apache-2.0), built from its sources: do not edit. Packages inside and their licences: see NOTICE.`;

/** Code.js: a stub for each name that Sheets or Apps Script calls, then the bundle that they call into. */
export function codeText(bundle: string): string {
  const functions = metrics.map(customFunctionStub);
  const entries = entryPointNames(bundle).map(entryPointStub);
  return [HEADER, ...entries, ...functions, bundle].join('\n\n');
}
