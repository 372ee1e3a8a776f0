import { meaning, RULES } from './meaning';

const daemonSet = (spec: object, container: object = {}) => ({ spec: { template: { spec: { containers: [{ name: 'a', ...container }], ...spec } } } });
const term = (...matchExpressions: object[]) => (
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } } });
const linux = { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] };
const gpu = { key: 'gpu', operator: 'Exists' };
const mounted = (volume: object, mount: object = {}) => (
  [{ volumes: [{ name: 'v', ...volume }] }, { volumeMounts: [{ name: 'v', mountPath: '/v', ...mount }] }] as const);
const secured = (securityContext: object) => [{}, { securityContext }] as const;
const logs = { hostPath: { path: '/var/log' } };

const same: [string, object, object][] = [
  ['nodeSelector or required node affinity', daemonSet({ nodeSelector: { 'kubernetes.io/os': 'linux' }, ...term(gpu) }), daemonSet(term(linux, gpu))],
  ['a slash at the end of a folder of the node', daemonSet(...mounted(logs)), daemonSet(...mounted({ hostPath: { path: '/var/log/' } }))],
  ['the names of volumes', daemonSet(...mounted(logs)), daemonSet(...mounted({ ...logs, name: 'w' }, { name: 'w' }))],
  ['readOnly for what is read-only anyhow', daemonSet(...mounted({ configMap: { name: 'c' } })), daemonSet(...mounted({ configMap: { name: 'c' } }, { readOnly: true }))],
  ['mountPropagation None', daemonSet(...mounted(logs)), daemonSet(...mounted(logs, { mountPropagation: 'None' }))],
  ['a toleration that another one includes', daemonSet({ tolerations: [{ operator: 'Exists' }] }), daemonSet({ tolerations: [{ key: 'x', operator: 'Exists' }, { operator: 'Exists' }] })],
  ['allowPrivilegeEscalation true', daemonSet(...secured({ privileged: true })), daemonSet(...secured({ privileged: true, allowPrivilegeEscalation: true }))],
  ['operator Equal of a toleration', daemonSet({ tolerations: [{ key: 'x' }] }), daemonSet({ tolerations: [{ key: 'x', operator: 'Equal' }] })],
  ['an empty affinity, securityContext or list of capabilities', daemonSet({ affinity: {} }, { securityContext: {} }), daemonSet({})],
];

describe('two manifests say the same', () => {
  test.each(same)('but for %s', (says, one, other) => {
    const others = RULES.filter((rule) => rule.says !== says);
    expect(meaning(one)).toEqual(meaning(other));
    expect(meaning(one, others)).not.toEqual(meaning(other, others));
  });

  test('in every way that there is a rule for', () => {
    expect(same.map(([says]) => says)).toEqual(RULES.map(({ says }) => says));
  });

  test('in any order of volumes, but not of containers', () => {
    const volumes = [{ name: 'a', emptyDir: {} }, { name: 'b', ...logs }];
    expect(meaning(daemonSet({ volumes }))).toEqual(meaning(daemonSet({ volumes: [...volumes].reverse() })));
    const containers = [{ name: 'a' }, { name: 'b' }];
    expect(meaning(daemonSet({ containers }))).not.toEqual(meaning(daemonSet({ containers: [...containers].reverse() })));
  });
});

describe('two manifests say different things', () => {
  test.each<[string, object, object]>([
    ['where two empty folders change places', daemonSet({
      volumes: [{ name: 'v', emptyDir: {} }, { name: 'w', emptyDir: {} }],
      containers: [
        { name: 'a', volumeMounts: [{ name: 'v', mountPath: '/a' }] }, { name: 'b', volumeMounts: [{ name: 'v', mountPath: '/b' }] },
      ],
    }),
    daemonSet({
      volumes: [{ name: 'v', emptyDir: {} }, { name: 'w', emptyDir: {} }],
      containers: [
        { name: 'a', volumeMounts: [{ name: 'v', mountPath: '/a' }] }, { name: 'b', volumeMounts: [{ name: 'w', mountPath: '/b' }] },
      ],
    })],
    ['where a folder of the node is writable', daemonSet(...mounted(logs)), daemonSet(...mounted(logs, { readOnly: true }))],
    ['where a toleration ends', daemonSet({ tolerations: [{ operator: 'Exists' }, { key: 'x', operator: 'Exists', tolerationSeconds: 5 }] }),
      daemonSet({ tolerations: [{ operator: 'Exists' }] })],
    ['where a label is demanded of one alternative', daemonSet({ nodeSelector: { a: 'b' } }), daemonSet({})],
  ])('%s', (_, one, other) => expect(meaning(one)).not.toEqual(meaning(other)));
});
