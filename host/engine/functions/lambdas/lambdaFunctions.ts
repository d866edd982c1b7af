import { byColumn, byRow } from './byRowAndColumn';
import type { LambdaFunction } from './lambdaFunction';
import { makeArray } from './makeArray';
import { map } from './map';
import { reduce, scan } from './reduceAndScan';

/** MAP, BYROW, BYCOL, REDUCE, SCAN and MAKEARRAY. */
export const lambdaFunctions: readonly LambdaFunction[] = [map, byRow, byColumn, reduce, scan, makeArray];
