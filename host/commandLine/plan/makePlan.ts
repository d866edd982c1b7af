import { join } from 'node:path';
import { createNodeHost } from '../../node/createNodeHost';
import type { WorkbookSnapshot } from '../../workbookSnapshot';
import { generatePlan, type Tell } from './generatePlan';
import { type OutFile, writeOutFile } from './outFile';
import { type Page, pageOf } from './page';
import type { PlanArguments } from './planArguments';
import { planXlsx } from './planXlsx';
import { checkedPlan, type PlanFile } from './readPlan';
import type { Rows } from './readRows';
import type { Result } from './report';
import { type Outcome, serverOf } from './server';
import { withOptions } from './withOptions';

/** What was read before the add-in is asked anything. */
export interface PlanTask {
  readonly args: PlanArguments;
  readonly plan: PlanFile;
  readonly rows: Rows | null;
  readonly out: OutFile;
  /** The folder with dist/ in it. */
  readonly project: string;
  /** ISO date: what is dated later in the rows has not happened. */
  readonly today: string;
  readonly tell: Tell;
}

/** Generates the plan with the built add-in and writes it. Throws an Error, with nothing written, where the add-in does. */
export async function makePlan({ args, plan, rows, out, project, today, tell }: PlanTask): Promise<Result> {
  const host = createNodeHost({ dist: join(project, 'dist'), locale: args.locale });
  const ask = serverOf(host);
  const given = withOptions(checkedPlan(plan, ask), args);
  const rated = rows === null ? null : ask('rates', { inputs: given.inputs, ...rows, today });
  const outcome = generatePlan(ask, rated?.inputs ?? given.inputs, tell);
  const snapshot = host.snapshot();
  const goals = goalsPage(snapshot, outcome);
  await writeOutFile(out, await planXlsx(snapshot, outcome));
  return {
    out: out.name,
    goals,
    rated,
    remarks: [...given.remarks, ...(rated?.remarks ?? []), ...outcome.remarks],
    snapshot,
  };
}

function goalsPage({ sheets }: WorkbookSnapshot, { tabs }: Outcome): Page {
  const name = tabs.find(({ key }) => key === 'goals')?.name;
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error('The add-in wrote no Goals tab');
  return pageOf(sheet);
}
