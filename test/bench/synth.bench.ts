/** Synthesizing 100 agents of this package and 100 DaemonSets of cdk8s-plus-28, in turn. */
import { Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { median } from './median';
import { LoggingAgentDaemonSet } from 'cdk8s-daemonsets';

const AGENTS = 100;
const ROUNDS = 15;

function milliseconds(add: (chart: Chart, index: number) => void): number {
  const start = performance.now();
  const chart = Testing.chart();
  for (let index = 0; index < AGENTS; index++) {add(chart, index);}
  Testing.synth(chart);
  return performance.now() - start;
}

export function synthCost(): string {
  const plus: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plus.push(milliseconds((chart, index) => new kplus.DaemonSet(chart, `agent-${index}`, { containers: [{ image: 'agent:1' }] })));
    ours.push(milliseconds((chart, index) => new LoggingAgentDaemonSet(chart, `agent-${index}`, { name: `agent-${index}`, image: 'agent:1' })));
  }
  const [base, agents] = [median(plus), median(ours)];
  return `synth of ${AGENTS}: cdk8s-plus-28 ${base.toFixed(0)} ms, cdk8s-daemonsets ${agents.toFixed(0)} ms, ratio ${(agents / base).toFixed(2)} (at most 1 wanted; median of ${ROUNDS})`;
}
