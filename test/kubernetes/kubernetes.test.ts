import { isAvailable, KubernetesError, loadSync } from '../../lib/kubernetes';

const T = 'spec.template.spec';
const describeJudge = isAvailable() ? describe : describe.skip;
const title = isAvailable() ? 'the judge' : 'the judge (skipped: not built, `npm run kubernetes` needs Go)';

type Fields = Record<string, unknown>;

const required = (term: Fields) => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } });

/** A sound DaemonSet, changed where a test says so. */
const daemonSet = ({ spec = {}, pod = {}, container = {}, metadata = {}, template = {} }: Record<string, Fields> = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent', ...metadata },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    template: { metadata: { labels: { app: 'agent' }, ...template }, spec: { containers: [{ name: 'main', image: 'agent:1', ...container }], ...pod } },
    ...spec,
  },
});

describeJudge(title, () => {
  const kubernetes = () => loadSync();
  const lines = (manifest: object | string) => {
    const [verdict] = kubernetes().validate([manifest]);
    return verdict.unread ? [verdict.error] : [...verdict.strict, ...verdict.causes.map(({ field, message }) => `${field}: ${message}`)];
  };

  test('it says whose word its answers are', () => {
    expect(kubernetes().version).toMatch(/^v1\.\d+\.\d+$/);
    expect(kubernetes().kinds).toEqual(expect.arrayContaining(['apps/v1 DaemonSet', 'v1 Node', 'v1 Pod', 'v1 ConfigMap', 'rbac.authorization.k8s.io/v1 ClusterRole']));
  });

  describe('updates', () => {
    const other = daemonSet({ spec: { selector: { matchLabels: { app: 'other' } } }, template: { labels: { app: 'other' } } });
    const stored = { ...daemonSet({ metadata: { namespace: 'agents', uid: 'u', resourceVersion: '7', generation: 3 } }), status: { desiredNumberScheduled: 1 } };
    const refusals = (object: object | string, standing: object) => (
      kubernetes().validateUpdates([{ object, standing }])[0].causes.map(({ field, message }) => `${field}: ${message}`));

    test.each<[string, object | string, object, string[]]>([
      ['nothing', daemonSet(), stored, []],
      ['the image', daemonSet({ container: { image: 'agent:2' } }), stored, []],
      ['the selector', other, stored, ['spec.selector: Invalid value: {"matchLabels":{"app":"other"}}: field is immutable']],
      ['the selector, as text', JSON.stringify(other), stored, ['spec.selector: Invalid value: {"matchLabels":{"app":"other"}}: field is immutable']],
      ['what no creation may have either', daemonSet({ pod: { restartPolicy: 'Never' } }), stored, [
        `${T}.restartPolicy: Unsupported value: "Never": supported values: "Always"`,
      ]],
      ['an object of another kind, which is creation', other, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'agent' } }, []],
      ['what cannot be read, which is creation', other, {}, []],
    ])('of %s', (_, object, standing, expected) => expect(refusals(object, standing)).toEqual(expected));

    test('of what cannot be read is as a creation', () => {
      const broken = daemonSet({ pod: { hostNetwork: 'x' } });
      expect(kubernetes().validateUpdates([{ object: broken, standing: stored }])).toEqual(kubernetes().validate([broken]));
    });
  });

  describe('validation', () => {
    test('a sound DaemonSet is created', () => {
      expect(kubernetes().validate([daemonSet()])).toEqual([
        { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'agent', strict: [], causes: [], warnings: [] },
      ]);
    });

    const tolerations = (toleration: Fields) => daemonSet({ pod: { tolerations: [toleration] } });
    const terms = (term: Fields) => daemonSet({ pod: { affinity: { nodeAffinity: required(term) } } });
    const P = `${T}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]`;

    test.each<[string, object, string[]]>([
      ['an empty selector', daemonSet({ spec: { selector: {} } }), [
        'spec.selector: Invalid value: {}: empty selector is invalid for daemonset',
      ]],
      ['a selector that misses the template', daemonSet({ template: { labels: { app: 'other' } } }), [
        'spec.template.metadata.labels: Invalid value: {"app":"other"}: `selector` does not match template `labels`',
      ]],
      ['a restart policy other than Always', daemonSet({ pod: { restartPolicy: 'Never' } }), [
        `${T}.restartPolicy: Unsupported value: "Never": supported values: "Always"`,
      ]],
      ['negative minReadySeconds', daemonSet({ spec: { minReadySeconds: -1 } }), [
        'spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0',
      ]],
      ['tolerationSeconds with NoSchedule', tolerations({ key: 'a', operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 5 }), [
        `${T}.tolerations[0].effect: Invalid value: "NoSchedule": effect must be 'NoExecute' when \`tolerationSeconds\` is set`,
      ]],
      ['Exists with a value', tolerations({ key: 'a', operator: 'Exists', value: 'v' }), [
        `${T}.tolerations[0].operator: Invalid value: "v": value must be empty when \`operator\` is 'Exists'`,
      ]],
      ['an unknown effect', tolerations({ key: 'a', operator: 'Exists', effect: 'X' }), [
        `${T}.tolerations[0].effect: Unsupported value: "X": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"`,
      ]],
      ['In without values', terms({ matchExpressions: [{ key: 'a', operator: 'In', values: [] }] }), [
        `${P}.matchExpressions[0].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
      ]],
      ['Gt with two values', terms({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1', '2'] }] }), [
        `${P}.matchExpressions[0].values: Required value: must be specified single value when \`operator\` is 'Lt' or 'Gt'`,
      ]],
      ['an unknown operator', terms({ matchExpressions: [{ key: 'a', operator: 'Foo' }] }), [
        `${P}.matchExpressions[0].operator: Invalid value: "Foo": not a valid selector operator`,
      ]],
      ['an empty term, which matches nothing, is accepted', terms({}), []],
      ['a word after Gt, which matches nothing, is accepted', terms({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['x'] }] }), []],
      ['a port out of range', daemonSet({ container: { ports: [{ containerPort: 70000 }] } }), [
        `${T}.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive`,
      ]],
      ['another host port with hostNetwork', daemonSet({ pod: { hostNetwork: true }, container: { ports: [{ containerPort: 80, hostPort: 81 }] } }), [
        `${T}.containers[0].ports[0].hostPort: Invalid value: 81: must match \`containerPort\` when \`hostNetwork\` is true`,
      ]],
      ['a request above its limit', daemonSet({ container: { resources: { requests: { cpu: '2' }, limits: { cpu: '1' } } } }), [
        `${T}.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1`,
      ]],
      ['a mount without its volume', daemonSet({ container: { volumeMounts: [{ name: 'x', mountPath: '/x' }] } }), [
        `${T}.containers[0].volumeMounts[0].name: Not found: "x"`,
      ]],
      ['a privileged container, which every cluster in use allows', daemonSet({ container: { securityContext: { privileged: true } } }), []],
    ])('%s', (_what, manifest, expected) => {
      expect(lines(manifest)).toEqual(expected);
    });

    test('unknown fields are named beside the causes, and the error is the one that a server gives first', () => {
      const [{ error, strict, causes }] = kubernetes().validate([daemonSet({ spec: { minReadySecond: 5 }, pod: { restartPolicy: 'Never' } })]);
      expect({ error, strict, causes: causes.map(({ field, type, reason }) => ({ field, type, reason })) }).toEqual({
        error: 'DaemonSet in version "v1" cannot be handled as a DaemonSet: strict decoding error: unknown field "spec.minReadySecond"',
        strict: ['unknown field "spec.minReadySecond"'],
        causes: [{ field: `${T}.restartPolicy`, type: 'Unsupported value', reason: 'FieldValueNotSupported' }],
      });
    });

    test.each<[string, string, string[]]>([
      ['a duplicate key', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: b\n  a: c\n', [
        'yaml: unmarshal errors:\n  line 6: key "a" already set in map',
      ]],
      ['an unquoted yes, which is a boolean in YAML 1.1', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: yes}\n', [
        'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal bool into Go struct field ConfigMap.data of type string',
      ]],
      ['a kind that no server has', 'apiVersion: apps/v1\nkind: Daemonset\n', ['no matches for kind "Daemonset" in version "apps/v1"']],
      ['a version that no server has any more', 'apiVersion: extensions/v1beta1\nkind: DaemonSet\n', [
        'no matches for kind "DaemonSet" in version "extensions/v1beta1"',
      ]],
      ['broken YAML', 'a: [', ['yaml: line 1: did not find expected node content']],
      ['nothing', '', ["Object 'Kind' is missing in ''"]],
    ])('text: %s', (_what, text, expected) => {
      expect(lines(text)).toEqual(expected);
    });

    test('what works but should not be used is warned of', () => {
      expect(kubernetes().validate([daemonSet({ pod: { nodeSelector: { 'beta.kubernetes.io/os': 'linux' } } })])[0].warnings).toEqual([
        `${T}.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead`,
      ]);
    });

    test('defaults are the server\'s', () => {
      const [{ defaulted }] = kubernetes().validate([daemonSet()], { defaulted: true });
      expect(defaulted).toHaveProperty('spec.updateStrategy', { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } });
      expect(defaulted).toHaveProperty('spec.template.spec.terminationGracePeriodSeconds', 30);
    });

    test.each([['v1', 'Endpoints'], ['batch/v1', 'Job'], ['cilium.io/v2', 'CiliumNode']])('of %s %s it says that it does not know it', (apiVersion, kind) => {
      expect(kubernetes().validate([{ apiVersion, kind }])).toEqual([{ apiVersion, kind, unjudged: true, strict: [], causes: [], warnings: [] }]);
    });

    test('a Node\'s taints are refused under metadata', () => {
      const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' }, spec: { taints: [{ key: 'a', effect: 'Never' }] } };
      expect(lines(node)).toEqual([
        'metadata.taints[0].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
      ]);
    });
  });

  test('documents are split and read as kubectl does', () => {
    expect(kubernetes().documents('a: yes\n---\n# nothing\n---\nb: 010\nc: "no"\n---\nd: [\n')).toEqual({
      objects: [{ a: true }, { b: 8, c: 'no' }],
      error: 'error converting YAML to JSON: yaml: line 1: did not find expected node content',
    });
  });

  test('the controller decides by selector and taints', () => {
    const taint = (effect: string) => ({ key: 'a', effect });
    const node = (name: string, os: string, ...taints: Fields[]) => ({ metadata: { name, labels: { os } }, spec: { taints } });
    const nodes = [
      node('plain', 'linux'), node('other', 'windows'), node('unscheduled', 'linux', taint('NoSchedule')), node('evicting', 'linux', taint('NoExecute')),
      node('both', 'linux', taint('NoSchedule'), taint('NoExecute')), node('preferring', 'linux', taint('PreferNoSchedule')),
    ];
    const [{ nodes: decisions, tolerations }] = kubernetes().decide([daemonSet({ pod: { nodeSelector: { os: 'linux' } } })], nodes);
    expect(decisions.map(({ shouldRun, shouldContinueRunning }) => [shouldRun, shouldContinueRunning])).toEqual([
      [true, true], [false, false], [false, true], [false, false], [false, false], [true, true],
    ]);
    expect(tolerations.map(({ key, effect }) => `${key}:${effect}`)).toEqual([
      'node.kubernetes.io/not-ready:NoExecute', 'node.kubernetes.io/unreachable:NoExecute', 'node.kubernetes.io/disk-pressure:NoSchedule',
      'node.kubernetes.io/memory-pressure:NoSchedule', 'node.kubernetes.io/pid-pressure:NoSchedule', 'node.kubernetes.io/unschedulable:NoSchedule',
    ]);
  });

  test('the created pod keeps its nodeSelector, means one node, and takes its requests from its limits', () => {
    const manifest = daemonSet({
      pod: { hostNetwork: true, nodeSelector: { os: 'linux' } },
      container: { ports: [{ containerPort: 80 }], resources: { limits: { cpu: '0.5' } } },
    });
    const [{ pod, ...counted }] = kubernetes().createdPods([{ daemonSet: manifest, node: 'n1' }]);
    expect(pod).toHaveProperty('metadata.namespace', 'default');
    expect(pod).toHaveProperty('metadata.labels', expect.objectContaining({ 'app': 'agent', 'pod-template-generation': '1' }));
    expect(pod).toHaveProperty('spec.nodeSelector', { os: 'linux' });
    expect(pod).toHaveProperty('spec.affinity', {
      nodeAffinity: required({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] }),
    });
    expect(counted).toEqual({ requests: { cpu: '500m' }, hostPorts: [{ containerPort: 80, hostPort: 80, protocol: 'TCP' }], causes: [] });
  });

  test('a pod can be refused although its DaemonSet is accepted', () => {
    const manifest = daemonSet({ pod: { nodeName: 'n1', schedulingGates: [{ name: 'example.com/gate' }] } });
    expect(lines(manifest)).toEqual([]);
    expect(kubernetes().createdPods([{ node: 'n1', daemonSet: manifest }])[0].causes.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared',
    ]);
  });

  test('each Pod Security level says what it refuses', () => {
    const [{ baseline, restricted }] = kubernetes().podSecurity([{ spec: { hostPID: true, containers: [{ name: 'main' }] } }]);
    expect(baseline).toEqual({
      allowed: false, message: 'host namespaces (hostPID=true)', violations: [{ reason: 'host namespaces', detail: 'hostPID=true' }],
    });
    expect(restricted.violations.map(({ reason }) => reason)).toEqual([
      'host namespaces', 'allowPrivilegeEscalation != false', 'unrestricted capabilities', 'runAsNonRoot != true', 'seccompProfile',
    ]);
  });

  test('every case that cannot be answered is named, and the next call works', () => {
    let caught: unknown;
    try {
      kubernetes().createdPods([{ daemonSet: { spec: 3 }, node: 'n' }, { daemonSet: daemonSet(), node: 'n' }, { daemonSet: { metadata: 'x' }, node: 'n' }]);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(KubernetesError);
    expect((caught as KubernetesError).cases.map(({ index }) => index)).toEqual([0, 2]);
    expect((caught as KubernetesError).message).toMatch(/^pod\[0\]: the case cannot be read: json: cannot unmarshal number into Go struct field/);
    expect(lines(daemonSet())).toEqual([]);
  });
});
