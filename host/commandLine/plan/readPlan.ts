import { parseJson } from './parseJson';
import { readText } from './readText';
import type { AskServer, PlanContent } from './server';

/** The example company's plan file, from the project's folder. */
export const exampleFile = 'examples/brightwater.json';

/** Where files are looked for. */
export interface Folders {
  /** Where the person is: the names they give count from here. */
  readonly here: string;
  readonly project: string;
}

/** The content of a plan file, as yet unchecked, and the name by which messages call it. */
export interface PlanFile {
  readonly name: string;
  readonly content: unknown;
}

/** Reads a plan file; null stands for the example company. Throws an Error in words where it is not there or not JSON. */
export async function readPlanFile(file: string | null, { here, project }: Folders): Promise<PlanFile> {
  const name = file ?? exampleFile;
  return { name, content: await parseJson(await readText(name, file === null ? project : here), name) };
}

/** The plan in a file, as the add-in finds it good. Throws an Error with a line for each thing that is wrong in it. */
export function checkedPlan({ name, content }: PlanFile, ask: AskServer): PlanContent {
  const troubles = ask('check', { inputs: content });
  if (troubles.length > 0) throw new Error(troubles.map(({ message }) => `${name}: ${message}`).join('\n'));
  return content as PlanContent;
}
