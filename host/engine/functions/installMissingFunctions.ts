import { addNumericFunction } from './addNumericFunction';
import { distributions } from './distributions/distributions';
import type { Engine } from './engine';

/**
 * Gives the engine the functions that Sheets has and o-spreadsheet 19.3.7 lacks. Call it once the module is loaded and
 * before the first Model is made; calling it again changes nothing.
 */
export function installMissingFunctions(o: Engine): void {
  for (const declared of distributions) addNumericFunction(o, declared);
}
