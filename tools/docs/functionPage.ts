import { showUnit } from '../../src/core/calculus/unit';
import type { Metric } from '../../src/core/metrics/metric';
import { broadcasts } from '../../src/functions/argument';
import { argumentNames } from '../../src/functions/argumentNames';
import { argumentsTable } from './argumentsTable';
import { errorsTable } from './errorsTable';
import { examplesTable } from './examplesTable';
import { nativeSection } from './nativeSection';
import { sourceText } from './sourceText';

/** The documentation page of one function, all of it from its definition; examples and errors are run. */
export function functionPage(metric: Metric): string {
  const { name, says, question, when, result, related = [] } = metric;
  const unit = result.unit && Object.keys(result.unit).length > 0 ? ` (unit: ${showUnit(result.unit)})` : '';
  const ranges = Object.values(metric.params).some(broadcasts)
    ? ' Over ranges of one shape, or a row or column that repeats along the others, it gives a result for each cell. A row whose arguments are all blank stays blank.'
    : '';
  const sections = [
    `# ${name}`,
    says,
    `\`=${name}(${argumentNames(metric)})\``,
    `*${question}* ${when}`,
    `## Arguments\n\n${argumentsTable(metric)}`,
    `## Result\n\n${capitalised(result.says)}${unit}.${ranges}`,
    `## Examples\n\n${examplesTable(metric)}`,
    `## Errors\n\n${errorsTable(metric)}`,
    `## Native formula\n\n${nativeSection(metric)}`,
    `## Source\n\n${sourceText(metric.source)}`,
    related.length > 0 ? `## Related\n\n${related.map((other) => `[${other}](${other}.md)`).join(', ')}` : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
