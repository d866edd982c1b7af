import { projectRoot } from '../projectRoot';
import { runCalibrate } from './calibrate/runCalibrate';

const today = Math.floor(Date.now() / 86_400_000);

try {
  const text = await runCalibrate({
    words: process.argv.slice(2),
    // npm runs scripts in the project's folder; INIT_CWD is where the person was.
    here: process.env.INIT_CWD ?? process.cwd(),
    project: projectRoot,
    surface: process.stdout.isTTY ? 'terminal' : 'plain',
    today,
    tell: (step) => process.stderr.write(`${step}\n`),
  });
  process.stdout.write(text);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
