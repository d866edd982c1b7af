import type { Param } from '../../src/core/metrics/param';
import { spokenName } from '../../src/core/spokenName';

/**
 * One parameter as autocomplete shows it. Sheets reads neither brackets nor types as meaning "optional", so the text
 * says it, with the default.
 */
export function paramLine(key: string, param: Param): string {
  return `@param ${spokenName(key)} ${capitalised(param.says)}.${optionalText(param)}`;
}

/** What a reader is told of leaving a parameter out: ` Optional, default 52.` */
export function optionalText(param: Param): string {
  if (!param.optional) return '';
  const byDefault = 'byDefault' in param ? param.byDefault : undefined;
  if (byDefault === undefined) return ' Optional.';
  return ` Optional, default ${typeof byDefault === 'string' ? `"${byDefault}"` : String(byDefault)}.`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
