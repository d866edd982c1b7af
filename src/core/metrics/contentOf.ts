import type { Content, Result } from './metric';

/** What this column of a result holds, counted from 0. Where no columns are told apart, each holds the same. */
export const contentOf = (result: Result, column: number): Content => result.columns?.[column] ?? result;
