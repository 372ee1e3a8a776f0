/** What importing this package costs on top of importing cdk8s-plus-28. */
import { spawnSync } from 'child_process';
import { median } from './median';

const ROUNDS = 21;

function milliseconds(code: string): number {
  const script = `const start = process.hrtime.bigint(); ${code}; process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));`;
  return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
}

export function importCost(): string {
  const plus: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) { // side by side, since the machine's speed drifts
    plus.push(milliseconds('require("cdk8s-plus-28")'));
    ours.push(milliseconds('require("cdk8s-plus-28"); require("cdk8s-daemonsets")'));
  }
  const [base, both] = [median(plus), median(ours)];
  return `import: cdk8s-plus-28 ${base.toFixed(0)} ms, cdk8s-daemonsets ${(both - base).toFixed(1)} ms more (at most 15 wanted; median of ${ROUNDS})`;
}
