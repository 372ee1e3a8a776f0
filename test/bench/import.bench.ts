/** What importing this package costs on top of importing cdk8s-plus-28: by itself, and with what an app takes of it. */
import { spawnSync } from 'child_process';
import { join } from 'path';
import { median } from './cpu';

const ROUNDS = 21;

const PLUS = 'require("cdk8s-plus-28");';
const PACKAGE = `${PLUS} const all = require("cdk8s-daemonsets");`;
const AN_AGENT = `${PACKAGE} [all.LoggingAgentDaemonSet, all.NodeTarget];`;
const CASES = [PLUS, PACKAGE, AN_AGENT];

/** In a process of its own, since a module is imported once; in plain Node, since ts-node loads what is not in node_modules its own way. */
function cpuMilliseconds(imports: string): number {
  const script = `const start = process.cpuUsage(); ${imports} const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: join(__dirname, '../..'), encoding: 'utf8' });
  if (stderr) {throw new Error(stderr);}
  return Number(stdout);
}

export function importCost(): string {
  const rounds = Array.from({ length: ROUNDS }, () => CASES.map(cpuMilliseconds)); // in turn, since the machine's speed drifts
  const [plus, alone, agent] = CASES.map((_, index) => median(rounds.map((times) => times[index])));
  return `import: cdk8s-plus-28 ${plus.toFixed(0)} ms, cdk8s-daemonsets ${(alone - plus).toFixed(1)} ms more, ${(agent - plus).toFixed(1)} with an agent and a target `
    + `(at most 15 wanted; median of ${ROUNDS}, CPU time)`;
}
