/** Prints every step of the article and where the DaemonSet lands then. Run it by `npm start`. */
import { spawnSync } from 'child_process';
import { join } from 'path';
import { placeArguments, steps } from './steps';

const command = join(__dirname, '..', '..', 'dist', 'cli', 'bin.js');

for (const step of steps) {
  const args = placeArguments(step);
  console.log(`\n${step.title}\n$ npx daemonsets ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: __dirname, stdio: 'inherit' });
  if (status !== 0) {process.exit(status ?? 1);}
}
