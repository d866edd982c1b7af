import type { Tell } from './generatePlan';
import { help } from './help';
import { outFile } from './outFile';
import { planArguments } from './planArguments';
import { exampleFile, type Folders, readPlanFile } from './readPlan';
import { readRows } from './readRows';
import type { Surface } from './textTable';

/** Where the command runs and whom it talks to. */
export interface PlanSurroundings extends Folders {
  readonly words: readonly string[];
  readonly surface: Surface;
  /** ISO date. */
  readonly today: string;
  /** Told of each step as it begins. */
  readonly tell: Tell;
}

/**
 * Does what `npm run plan` asks: generates a plan with the built add-in, writes it as xlsx, and gives the text to print.
 * Throws an Error in plain words, with nothing written, for whatever it cannot read.
 */
export async function runPlan({ words, surface, today, tell, ...folders }: PlanSurroundings): Promise<string> {
  const args = planArguments(words);
  if (args.isHelp) return help;
  const out = await outFile(args.out, folders.here);
  tell(`Reading ${args.file ?? exampleFile}`);
  const plan = await readPlanFile(args.file, folders);
  if (args.opportunities !== null) tell(`Reading ${args.opportunities}`);
  const rows = await readRows(args, folders.here);
  // The engine takes a while to load: what is wrong up to here is said at once.
  const [{ makePlan }, { asJson, asText }] = await Promise.all([import('./makePlan'), import('./report')]);
  const result = await makePlan({ args, plan, rows, out, project: folders.project, today, tell });
  return args.isJson ? asJson(result) : asText(result, surface);
}
