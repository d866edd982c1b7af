import { addNumericFunction } from './addNumericFunction';
import { distributions } from './distributions/distributions';
import type { Engine } from './engine';
import { addLambdaFunction } from './lambdas/addLambdaFunction';
import { installLambdas } from './lambdas/installLambdas';
import { lambdaFunctions } from './lambdas/lambdaFunctions';
import { arithmetic } from './others/arithmetic';
import { arrays } from './others/arrays';
import { addCellFunction } from './others/cellFunction';
import { conversions } from './others/conversions';
import { information } from './others/information';
import { quotient } from './others/quotient';
import { texts } from './others/texts';
import { propagateErrors } from './propagateErrors';

/**
 * Gives the engine the functions that Sheets has and o-spreadsheet 19.3.7 lacks: statistical distributions, LET and LAMBDA
 * with their family, and the small ones. Call it once the module is loaded and before the first Model is made; calling it
 * again changes nothing.
 */
export function installMissingFunctions(o: Engine): void {
  for (const declared of [...distributions, ...arithmetic]) addNumericFunction(o, declared);
  for (const declared of [...conversions, ...information, ...texts, ...arrays, quotient]) addCellFunction(o, declared);
  for (const declared of lambdaFunctions) addLambdaFunction(o, declared);
  installLambdas(o);
  propagateErrors(o);
}
