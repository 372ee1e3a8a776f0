import type { Toleration } from '../../../lib/kube/pod-template.generated';
import { daemonPodTolerations } from '../../../lib/placement/controller/implicit-tolerations';

const short = ({ key, operator, value, effect, tolerationSeconds }: Toleration) => (
  [key, operator, value, effect, tolerationSeconds].map((part) => part ?? '').join('|').replace('node.kubernetes.io/', '')
);

const IMPLICIT = [
  'not-ready|Exists||NoExecute|',
  'unreachable|Exists||NoExecute|',
  'disk-pressure|Exists||NoSchedule|',
  'memory-pressure|Exists||NoSchedule|',
  'pid-pressure|Exists||NoSchedule|',
  'unschedulable|Exists||NoSchedule|',
];
const NOT_READY = { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' };

test('every daemon pod gets six', () => {
  expect(daemonPodTolerations({}).map(short)).toEqual(IMPLICIT);
  expect(daemonPodTolerations({ hostNetwork: false, tolerations: [] }).map(short)).toEqual(IMPLICIT);
});

test('on the network of the host it gets a seventh', () => {
  expect(daemonPodTolerations({ hostNetwork: true }).map(short)).toEqual([...IMPLICIT, 'network-unavailable|Exists||NoSchedule|']);
});

test.each<[string, Toleration[], string[]]>([
  ['another key stands before', [{ key: 'a', operator: 'Exists' }], ['a|Exists|||', ...IMPLICIT]],
  ['the same one stays where it is', [NOT_READY, { key: 'a' }], [IMPLICIT[0], 'a||||', ...IMPLICIT.slice(1)]],
  ['a limited one becomes unlimited where it is', [{ ...NOT_READY, tolerationSeconds: 30 }, { key: 'a' }], [IMPLICIT[0], 'a||||', ...IMPLICIT.slice(1)]],
  [
    'several of the same all become unlimited',
    [{ ...NOT_READY, tolerationSeconds: 30 }, { ...NOT_READY, tolerationSeconds: 60 }],
    [IMPLICIT[0], IMPLICIT[0], ...IMPLICIT.slice(1)],
  ],
  ['even after an unlimited one', [NOT_READY, { ...NOT_READY, tolerationSeconds: 60 }], [IMPLICIT[0], IMPLICIT[0], ...IMPLICIT.slice(1)]],
  [
    'an omitted operator is another one',
    [{ key: NOT_READY.key, effect: 'NoExecute', tolerationSeconds: 30 }],
    ['not-ready|||NoExecute|30', ...IMPLICIT],
  ],
  ['an omitted effect is another one', [{ key: NOT_READY.key, operator: 'Exists' }], ['not-ready|Exists|||', ...IMPLICIT]],
  ['an omitted key is another one', [{ operator: 'Exists', tolerationSeconds: 5 }], ['|Exists|||5', ...IMPLICIT]],
])('%s', (_, tolerations, merged) => {
  expect(daemonPodTolerations({ tolerations }).map(short)).toEqual(merged);
});

test('null is no toleration, and the manifest stays as it is', () => {
  const pod = Object.freeze({ tolerations: Object.freeze([{ ...NOT_READY, tolerationSeconds: 30 }]) as Toleration[] });
  expect(daemonPodTolerations(pod)[0]).toEqual(NOT_READY);
  expect(daemonPodTolerations(JSON.parse('{"tolerations": null, "hostNetwork": null}')).map(short)).toEqual(IMPLICIT);
});
