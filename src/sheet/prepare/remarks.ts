import type { PrintedPlan } from '../../plan/printedPlan';
import type { LiveBook } from '../live/liveBook';
import type { TabTarget } from '../merge/tabTarget';
import { shortened } from '../sheets/shortList';

/** Things to know before a plan is written, that stop nothing. */
export function remarks(
  book: LiveBook,
  printed: PrintedPlan,
  targets: readonly TabTarget[],
  policy: 'keep' | 'restore',
): readonly string[] {
  const overwritten = targets.flatMap((target) => target.overwritten);
  const swallowed = targets.flatMap((target) => target.swallowed);
  return [
    ...renamedTabs(book, printed),
    ...overwritten.map(({ cell, formula, found }) =>
      policy === 'keep'
        ? `${cell} keeps ${found || 'being blank'}, which was typed over the plan's ${formula}.`
        : `${cell} gets the plan's ${formula} back in place of ${found || 'nothing'}.`,
    ),
    ...(swallowed.length > 0 ? [`The plan now uses cells in which you had something: ${shortened(swallowed)}.`] : []),
  ];
}

const TANDEM = / \(Tandem\)( \d+)?$/;

function renamedTabs({ plan }: LiveBook, { tabs }: PrintedPlan): readonly string[] {
  const given = tabs.filter(({ key, title }) => !plan.tabs[key] && TANDEM.test(title));
  return given.map(
    ({ title }) => `You have a tab named ${title.replace(TANDEM, '')}, so the plan's is named ${title}.`,
  );
}
