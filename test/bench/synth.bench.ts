/** Synthesizing 100 agents of this package and 100 DaemonSets of cdk8s-plus-28, in turn. */
import { Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { cpuMilliseconds, median } from './cpu';
import { LoggingAgentDaemonSet } from 'cdk8s-daemonsets';

const AGENTS = 100;
const ROUNDS = 25;

function synthMilliseconds(add: (chart: Chart, index: number) => void): number {
  return cpuMilliseconds(() => {
    const chart = Testing.chart();
    for (let index = 0; index < AGENTS; index++) {add(chart, index);}
    Testing.synth(chart);
  });
}

export function synthCost(): string {
  const plus: number[] = [];
  const agents: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plus.push(synthMilliseconds((chart, index) => new kplus.DaemonSet(chart, `agent-${index}`, { containers: [{ image: 'agent:1' }] })));
    agents.push(synthMilliseconds((chart, index) => new LoggingAgentDaemonSet(chart, `agent-${index}`, { name: `agent-${index}`, image: 'agent:1' })));
  }
  const ratio = median(agents) / median(plus);
  return `synth of ${AGENTS}: cdk8s-plus-28 ${median(plus).toFixed(0)} ms, cdk8s-daemonsets ${median(agents).toFixed(0)} ms, `
    + `ratio ${ratio.toFixed(2)} (at most 1 wanted; median of ${ROUNDS}, CPU time)`;
}
