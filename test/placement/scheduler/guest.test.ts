import { existingGuest, newGuest } from '../../../lib/placement/scheduler/guest';
import { daemonPod, daemonSet } from '../../world';

const spec = { containers: [{ name: 'main', image: 'a', resources: { limits: { cpu: '1' } }, ports: [{ containerPort: 80, hostPort: 80 }] }] };

test('the pods of a DaemonSet are called after it, and what is not said is as Kubernetes has it', () => {
  const agent = daemonSet(spec);
  expect(newGuest(agent, agent.spec.template.spec!, '1.37')).toEqual({
    name: 'kube-system/agent',
    namespace: 'kube-system',
    labels: agent.spec.template.metadata!.labels,
    priority: 0,
    preempts: true,
    requests: new Map([['cpu', 1_000n]]),
    ports: [{ container: 'main', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 80 }],
    spec: agent.spec.template.spec,
    started: Infinity,
    added: undefined,
  });
  expect(newGuest({ ...agent, metadata: { name: 'agent' } }, { priority: 5, preemptionPolicy: 'Never' }, '1.37'))
    .toMatchObject({ name: 'default/agent', priority: 5, preempts: false });
});

test('a pod that exists has its own name, and started at a time', () => {
  const pod = daemonPod(daemonSet(), 'n', { spec: { ...spec, priority: 7 }, status: { startTime: '1970-01-01T00:00:01Z' } });
  expect(existingGuest(pod, '1.37')).toMatchObject({ name: 'kube-system/agent-n', namespace: 'kube-system', labels: pod.metadata.labels, priority: 7, started: 1_000, requests: new Map([['cpu', 1_000n]]) });
});

test('a new pod has the labels of its revision, and selectors as the API server writes them', () => {
  const term = { topologyKey: 'zone', labelSelector: {}, matchLabelKeys: ['app', 'hash'] };
  const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
  const { labels, spec: stored, osLabel } = newGuest(daemonSet(), { affinity }, '1.37', undefined, { 'hash': 'a', 'kubernetes.io/os': 'x' });
  expect([labels, osLabel]).toEqual([{ 'app': 'agent', 'hash': 'a', 'kubernetes.io/os': 'x' }, undefined]);
  expect(stored.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0].labelSelector?.matchExpressions).toEqual([
    { key: 'app', operator: 'In', values: ['agent'] }, { key: 'hash', operator: 'In', values: ['a'] },
  ]);
});
