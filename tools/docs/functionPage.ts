import type { Metric } from '../../src/core/metrics/metric';
import { argumentNames } from '../../src/functions/argumentNames';
import { argumentsTable } from './argumentsTable';
import { errorsTable } from './errorsTable';
import { examplesTable } from './examplesTable';
import { nativeSection } from './nativeSection';
import { resultSection } from './resultSection';
import { sourceText } from './sourceText';

/** The documentation page of one function, all of it from its definition; examples and errors are run. */
export function functionPage(metric: Metric): string {
  const { name, says, question, when, related = [] } = metric;
  const sections = [
    `# ${name}`,
    says,
    `\`=${name}(${argumentNames(metric)})\``,
    `*${question}* ${when}`,
    `## Arguments\n\n${argumentsTable(metric)}`,
    `## Result\n\n${resultSection(metric)}`,
    `## Examples\n\n${examplesTable(metric)}`,
    `## Errors\n\n${errorsTable(metric)}`,
    `## Native formula\n\n${nativeSection(metric)}`,
    `## Source\n\n${sourceText(metric.source)}`,
    related.length > 0 ? `## Related\n\n${related.map((other) => `[${other}](${other}.md)`).join(', ')}` : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
