import { metrics } from '../../src/core/metrics/registry';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';

/** Every page of docs/functions by file name. */
export function functionDocs(): ReadonlyMap<string, string> {
  const pages = metrics.map((metric): [string, string] => [`${metric.name}.md`, functionPage(metric)]);
  return new Map([['README.md', indexPage(metrics)], ...pages]);
}
