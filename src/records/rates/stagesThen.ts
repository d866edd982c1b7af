import type { Opportunity } from '../opportunity';

/** The stages that an opportunity had entered by the end of a day: the same object where it entered none later. */
export function stagesThen(stageDays: Opportunity['stageDays'], day: number): Opportunity['stageDays'] {
  for (const stage in stageDays) {
    if ((stageDays[stage] as number) > day)
      return Object.fromEntries(Object.entries(stageDays).filter(([, on]) => on <= day));
  }
  return stageDays;
}

/** The stage that it entered last; '' where no stage is known. */
export function lastStage(stageDays: Opportunity['stageDays']): string {
  let [last, latest] = ['', Number.NEGATIVE_INFINITY];
  for (const stage in stageDays) {
    const day = stageDays[stage] as number;
    if (day >= latest) [last, latest] = [stage, day];
  }
  return last;
}
