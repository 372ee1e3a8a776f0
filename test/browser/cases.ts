/** What is asked in Node and in a browser, for the same answers. */
import { daemonSet, everyNode } from '../world';
import type { Kubernetes } from 'cdk8s-daemonsets/kubernetes';
import { place } from 'cdk8s-daemonsets/placement';
import { text, toReport } from 'cdk8s-daemonsets/report';

const requests = (cpu: string) => [{ name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu } } }];

const agent = daemonSet({ containers: requests('3'), nodeSelector: { 'kubernetes.io/os': 'linux' }, tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] });

export const refused = daemonSet({ restartPolicy: 'Never' });
export const cluster = { nodes: everyNode.map((node) => ({ ...node, status: { allocatable: { cpu: '2', pods: '10' } } })) };
export const pods = [1, 2, 3, 4].map((cpu) => ({ metadata: { name: `pod-${cpu}`, namespace: 'default' }, spec: { containers: requests(String(cpu)) } }));

export function placed() {
  const answers = place([agent, refused], cluster).map((placement) => ({ placement, problems: [], warnings: [] }));
  return {
    decisions: answers.map(({ placement }) => placement.decisions),
    text: text(answers, { wide: true }),
    report: toReport(answers, { kubernetesVersion: '1.37' }),
  };
}

export function judged(kubernetes: Kubernetes) {
  return {
    version: kubernetes.version,
    documents: kubernetes.documents('a: yes\n---\nb: 010\n'),
    verdicts: kubernetes.validate([agent, refused], { defaulted: true }),
    decisions: kubernetes.decide([agent, refused], cluster.nodes),
    created: kubernetes.createdPods([{ daemonSet: agent, node: 'worker' }]),
    podSecurity: kubernetes.podSecurity([agent.spec.template]),
    scheduled: kubernetes.schedule([{ pods, nodes: cluster.nodes }]),
  };
}
