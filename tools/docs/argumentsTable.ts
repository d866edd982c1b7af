import { showUnit } from '../../src/core/calculus/unit';
import type { Metric } from '../../src/core/metrics/metric';
import type { Param } from '../../src/core/metrics/param';
import { spokenName } from '../../src/core/spokenName';
import { broadcasts } from '../../src/functions/argument';
import { boundsText } from './boundsText';

/** The table of a function's arguments: what each is, in which unit, within which bounds, given how. */
export function argumentsTable({ params }: Metric): string {
  const rows = Object.entries(params).map(([key, param]) => {
    const cells = [
      `\`${spokenName(key)}\``,
      param.says,
      unitText(param),
      boundsText(param),
      shapeText(param),
      defaultText(param),
    ];
    return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  });
  return [
    '| argument | what it is | unit | accepts | given as | if left out |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function unitText(param: Param): string {
  if (param.kind !== undefined && param.kind !== 'number') return '';
  return Object.keys(param.unit).length === 0 ? 'number' : showUnit(param.unit);
}

function shapeText(param: Param): string {
  if (broadcasts(param)) return 'cell or range';
  if (param.kind === 'choice' || param.single || param.shape === undefined || param.shape === 'cell') return 'cell';
  return param.shape === 'list' ? 'row or column' : 'table';
}

function defaultText(param: Param): string {
  if (!param.optional) return 'required';
  if (!('byDefault' in param)) return 'not used';
  return typeof param.byDefault === 'string' ? `\`"${param.byDefault}"\`` : String(param.byDefault);
}
