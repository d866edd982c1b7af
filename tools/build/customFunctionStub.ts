import type { Metric } from '../../src/core/metrics/metric';
import { spokenName } from '../../src/core/spokenName';
import { paramLine } from './paramLine';

/**
 * The top-level function that Sheets lists and completes. It must carry all parameters and its JSDoc must stand on the
 * declaration itself, which no bundler keeps: hence a stub beside the bundle.
 */
export function customFunctionStub(metric: Metric): string {
  const keys = Object.keys(metric.params);
  const params = Object.entries(metric.params).map(([key, param]) => ` * ${paramLine(key, param)}`);
  return [
    '/**',
    ` * ${metric.says}`,
    ' *',
    ...params,
    ' * @customfunction',
    ' */',
    `function ${metric.name}(${keys.map(spokenName).join(', ')}) {`,
    `  return Tandem.call('${metric.name}', arguments);`,
    '}',
  ].join('\n');
}
