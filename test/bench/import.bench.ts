/** What importing this package costs on top of importing cdk8s-plus-28. */
import { spawnSync } from 'child_process';
import { join } from 'path';
import { median } from './cpu';

const ROUNDS = 21;
const CPU = join(__dirname, 'cpu.ts');

/** In a process of its own, since a module is imported once. */
function importMilliseconds(...modules: string[]): number {
  const work = modules.map((module) => `require("${module}")`).join('; ');
  const script = `require("ts-node/register/transpile-only"); const { cpuMilliseconds } = require(${JSON.stringify(CPU)});`
    + `process.stdout.write(String(cpuMilliseconds(() => { ${work} })));`;
  return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
}

export function importCost(): string {
  const plus: number[] = [];
  const both: number[] = [];
  for (let round = 0; round < ROUNDS; round++) { // in turn, since the machine's speed drifts
    plus.push(importMilliseconds('cdk8s-plus-28'));
    both.push(importMilliseconds('cdk8s-plus-28', 'cdk8s-daemonsets'));
  }
  const more = median(both) - median(plus);
  return `import: cdk8s-plus-28 ${median(plus).toFixed(0)} ms, cdk8s-daemonsets ${more.toFixed(1)} ms more (at most 15 wanted; median of ${ROUNDS}, CPU time)`;
}
