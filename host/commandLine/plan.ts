import { projectRoot } from '../projectRoot';
import { runPlan } from './plan/runPlan';

try {
  const text = await runPlan({
    words: process.argv.slice(2),
    // npm runs scripts in the project's folder; INIT_CWD is where the person was.
    here: process.env.INIT_CWD ?? process.cwd(),
    project: projectRoot,
    today: new Date().toISOString().slice(0, 10),
    surface: process.stdout.isTTY ? 'terminal' : 'plain',
    tell: (step) => process.stderr.write(`${step}\n`),
  });
  process.stdout.write(text);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
