import * as fc from 'fast-check';
import { answersFor, daemonSet } from './cast';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import { shown } from '../../lib/report/shown';
import { text } from '../../lib/report/text';
import { toReport } from '../../lib/report/to-report';

/** A manifest as it comes from JSON that nobody has checked. */
const unchecked = (spec: unknown) => ({ metadata: { name: 'a' }, spec } as DaemonSet);
const withPod = (spec: object) => ({ template: { spec } });
const port = { containerPort: 80 };

const report = (manifest: DaemonSet) => {
  const answers = answersFor([manifest]);
  return { text: text(answers, { wide: true }), json: toReport(answers, { kubernetesVersion: '1.37' }).daemonSets[0] };
};

test.each([
  ['no spec', undefined],
  ['a null for a spec', null],
  ['an empty spec', {}],
  ['a null for a template', { template: null }],
  ['nulls for containers', withPod({ containers: [null], initContainers: [null] })],
  ['nulls for everything', withPod({ containers: null, initContainers: null, nodeSelector: null, overhead: null, resources: null })],
])('a manifest with %s is reported like one with an empty pod', (_, spec) => {
  expect(report(unchecked(spec))).toEqual(report(unchecked(withPod({}))));
});

test('nulls are left out, and nothing else is', () => {
  const containers = [null, { name: 'c', image: null, ports: [null, port], resources: { requests: { cpu: null, memory: 0 } } }];
  const selector = { matchLabels: { a: '' }, matchExpressions: [{ key: 'b', operator: 'Exists', values: null }] };
  expect(shown(unchecked({ selector, ...withPod({ hostNetwork: false, containers }) }))).toEqual({
    selector: { matchLabels: { a: '' }, matchExpressions: [{ key: 'b', operator: 'Exists' }] },
    pod: { hostNetwork: false, containers: [{ name: 'c', ports: [port], resources: { requests: { memory: 0 } } }] },
  });
});

test('nulls anywhere in a manifest stop no report', () => {
  const selector = { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'b', operator: 'In', values: ['c'] }] };
  const containers = [{ name: 'c', image: 'i', ports: [port], resources: { requests: { cpu: 1 }, limits: { cpu: 2 } } }];
  const { spec } = daemonSet({ containers, initContainers: containers, nodeSelector: { a: 'b' }, overhead: { cpu: 1 }, hostNetwork: true });
  const whole = JSON.stringify({ ...spec, selector });
  const places = whole.match(/"[^"]*":/g)!.length;
  fc.assert(fc.property(fc.uniqueArray(fc.nat(places)), (nulls) => {
    let place = 0;
    const holed = JSON.parse(whole, (_, value) => (nulls.includes(place++) ? null : value));
    expect(report(unchecked(holed)).json.nodes).toHaveLength(3);
  }));
});
