import { changed, TEMPLATE } from './agent-template';
import { changesTemplate } from '../../../lib/placement/controller/template-change';

/** To the template that was applied, and stands as it was written, from one that differs in a value. */
const changes = (path: string, value: unknown) => changesTemplate(changed(path, value), TEMPLATE, TEMPLATE);

test('what is applied again changes nothing', () => {
  expect(changesTemplate(TEMPLATE, TEMPLATE)).toBe(false);
  expect(changesTemplate({}, {})).toBe(false);
});

const main = 'spec|containers|0';

test.each<[string, string, unknown]>([
  ['another image', `${main}|image`, 'agent:2'],
  ['a variable', `${main}|env`, [{ name: 'LEVEL', value: 'info' }, { name: 'MORE', value: '1' }]],
  ['the value of a variable', `${main}|env|0|value`, 'debug'],
  ['no value of a variable', `${main}|env|0|value`, undefined],
  ['another request', `${main}|resources|requests|cpu`, '501m'],
  ['one more request', `${main}|resources|limits`, { cpu: '1' }],
  ['one request less', `${main}|resources|requests|memory`, undefined],
  ['no requests', `${main}|resources`, undefined],
  ['one more toleration', 'spec|tolerations', [...TEMPLATE.spec.tolerations, { key: 'b', operator: 'Exists' }]],
  ['no toleration', 'spec|tolerations', []],
  ['tolerations that are not mentioned any more', 'spec|tolerations', undefined],
  ['another volume', 'spec|volumes|0', { name: 'logs', emptyDir: {} }],
  ['one more volume', 'spec|volumes|2', { name: 'state', emptyDir: {} }],
  ['a label of the pods', 'metadata|labels|version', '2'],
  ['an empty label of the pods', 'metadata|labels|version', ''],
  ['an annotation of the pods', 'metadata|annotations', { digest: '7' }],
  ['a node selector whose value is empty', 'spec|nodeSelector', { ...TEMPLATE.spec.nodeSelector, constructor: '' }],
  ['a volume that has lost its name', 'spec|volumes|0', {}],
  ['another order of the containers', 'spec|containers', [...TEMPLATE.spec.containers].reverse()],
  ['a switch that is off', 'spec|hostNetwork', false],
  ['a switch that is not mentioned any more', 'spec|hostNetwork', undefined],
  ['what Kubernetes tells from nothing: false', 'spec|hostUsers', false],
  ['what Kubernetes tells from nothing: zero', 'spec|terminationGracePeriodSeconds', 0],
  ['what Kubernetes tells from nothing: a struct', 'spec|affinity', {}],
  ['a probe without its default', `${main}|livenessProbe|timeoutSeconds`, 2],
  ['a probe whose pod has no time to end', `${main}|livenessProbe|terminationGracePeriodSeconds`, 0],
  ['no probe', `${main}|livenessProbe`, undefined],
  ['what is a default elsewhere, and not here', 'spec|initContainers|0|restartPolicy', undefined],
  ['a text in the place of a number', `${main}|ports|0|containerPort`, '80'],
])('%s is a change', (_, path, value) => expect(changes(path, value)).toBe(true));

test.each<[string, string, unknown]>([
  ['the same amount', `${main}|resources|requests|cpu`, '0.5'],
  ['the same amount as a number', `${main}|resources|requests|cpu`, 0.5],
  ['the same amount in another unit', `${main}|resources|requests|memory`, '1024Mi'],
  ['the same overhead', 'spec|overhead|cpu', '0.25'],
  ['the same size of a folder', 'spec|volumes|1|emptyDir|sizeLimit', '1024Mi'],
  ['the same divisor', 'spec|containers|1|env|0|valueFrom|resourceFieldRef|divisor', 1],
  ['a struct that is always there, and not mentioned any more', 'spec|securityContext', undefined],
  ['another one', 'spec|containers|1|resources', undefined],
  ['a default that is not mentioned any more', `${main}|ports|0|protocol`, undefined],
  ['a default that is mentioned now', 'spec|restartPolicy', 'Always'],
  ['the policy for an image that has a tag', `${main}|imagePullPolicy`, undefined],
  ['an empty text', `${main}|workingDir`, ''],
  ['an empty list', 'spec|hostAliases', []],
  ['an empty map', 'metadata|annotations', {}],
  ['an empty struct that is always there', 'spec|containers|1|resources', {}],
  ['a null', 'spec|priorityClassName', null],
  ['a null by a name that every object has', 'metadata|labels|constructor', null],
  ['a switch that is off as it was', 'spec|hostPID', false],
  ['zero for a default', `${main}|livenessProbe|periodSeconds`, 0],
])('%s is none', (_, path, value) => expect(changes(path, value)).toBe(false));

describe('what the manifest does not say', () => {
  const restarted = changed('metadata|annotations', { 'kubectl.kubernetes.io/restartedAt': '2026-01-01T00:00:00Z' });

  test('stays', () => {
    expect(changesTemplate(TEMPLATE, restarted, TEMPLATE)).toBe(false);
    expect(changesTemplate(changed('metadata|annotations', {}), restarted, TEMPLATE)).toBe(false);
    expect(changesTemplate(changed('spec|tolerations'), TEMPLATE, changed('spec|tolerations'))).toBe(false);
    expect(changesTemplate(changed('spec|tolerations'), TEMPLATE)).toBe(false);
  });

  test('is taken away if it was said, and is there', () => {
    expect(changesTemplate(TEMPLATE, restarted, restarted)).toBe(true);
    expect(changesTemplate(TEMPLATE, TEMPLATE, restarted)).toBe(false);
  });

  test('goes with the struct that it is in', () => {
    const [said, by] = [{ runAsUser: 1 }, { fsGroup: 2 }].map((securityContext) => changed('spec|securityContext', securityContext));
    expect(changesTemplate(changed('spec|securityContext'), by, said)).toBe(true);
    expect(changesTemplate(changed('spec|securityContext', {}), by, said)).toBe(false);
  });

  test('is looked for in the item of the same name, wherever that stood', () => {
    const before = changed('spec|containers', [{ name: 'gone', workingDir: '/' }, { ...TEMPLATE.spec.containers[0], workingDir: '/' }, TEMPLATE.spec.containers[1]]);
    expect(changesTemplate(TEMPLATE, changed(`${main}|workingDir`, '/'), before)).toBe(true);
    expect(changesTemplate(TEMPLATE, changed('spec|containers|1|workingDir', '/'), before)).toBe(false);
  });
});

// As k8s.io/apimachinery/pkg/util/strategicpatch merges them.
describe('what others have put into a list', () => {
  const [own, foreign] = [{ name: 'LEVEL', value: 'info' }, { name: 'FOREIGN', value: '1' }];
  const env = `${main}|env`;

  test.each<[string, string, unknown[], unknown[]]>([
    ['a variable of `kubectl set env`', env, [own], [own, foreign]],
    ['one that comes first', env, [own], [foreign, own]],
    ['an injected container', 'spec|containers', TEMPLATE.spec.containers, [{ name: 'injected', image: 'a' }, ...TEMPLATE.spec.containers]],
    ['an init container', 'spec|initContainers', TEMPLATE.spec.initContainers, [...TEMPLATE.spec.initContainers, { name: 'injected', image: 'a' }]],
    ['a volume', 'spec|volumes', TEMPLATE.spec.volumes, [...TEMPLATE.spec.volumes, { name: 'injected', emptyDir: {} }]],
    ['a port', `${main}|ports`, [{ containerPort: 80 }], [{ containerPort: 80 }, { containerPort: 81 }]],
    ['a mount', `${main}|volumeMounts`, [{ name: 'a', mountPath: '/a' }], [{ name: 'a', mountPath: '/a' }, { name: 'a', mountPath: '/b' }]],
    ['a device', `${main}|volumeDevices`, [{ name: 'a', devicePath: '/a' }], [{ name: 'a', devicePath: '/a' }, { name: 'a', devicePath: '/b' }]],
    ['a secret', 'spec|imagePullSecrets', [{ name: 'a' }], [{ name: 'a' }, { name: 'b' }]],
    ['a host', 'spec|hostAliases', [{ ip: '10.0.0.1' }], [{ ip: '10.0.0.1' }, { ip: '10.0.0.2' }]],
    ['a claim', 'spec|resourceClaims', [{ name: 'a' }], [{ name: 'a' }, { name: 'b' }]],
    ['who is asked before an eviction', 'spec|evictionResponders', [{ name: 'a' }], [{ name: 'a' }, { name: 'b' }]],
    ['a gate', 'spec|schedulingGates', [{ name: 'a' }], [{ name: 'a' }, { name: 'b' }]],
    ['a constraint', 'spec|topologySpreadConstraints', [{ topologyKey: 'a' }], [{ topologyKey: 'a' }, { topologyKey: 'b' }]],
  ])('stays: %s', (_, path, said, live) => {
    expect(changesTemplate(changed(path, said), changed(path, live), changed(path, said))).toBe(false);
    expect(changesTemplate(changed(path, said), changed(path, live), changed(path, live))).toBe(true);
  });

  test('changes nothing in the order of the others', () => {
    const [one, other] = [[own, { name: 'B' }], [{ name: 'B' }, own]].map((said) => changed(env, said));
    const live = changed(env, [own, foreign, { name: 'B' }]);
    expect([changesTemplate(one, live, one), changesTemplate(other, live, one)]).toEqual([false, true]);
  });

  test('is not told from what was said before, where that is not known', () => {
    expect(changesTemplate(TEMPLATE, changed(env, [own, foreign]))).toBe(true);
  });

  test('goes if the list is replaced as a whole, with what was added to an item', () => {
    const [toleration] = TEMPLATE.spec.tolerations;
    expect(changesTemplate(TEMPLATE, changed('spec|tolerations', [toleration, { key: 'b', operator: 'Exists' }]), TEMPLATE)).toBe(true);
    expect(changesTemplate(TEMPLATE, changed('spec|tolerations', [{ ...toleration, effect: 'NoExecute' }]), TEMPLATE)).toBe(true);
  });
});

test('what is no template says nothing of it', () => {
  expect(changesTemplate(TEMPLATE, TEMPLATE, { metadata: 'x', spec: { containers: { length: 2 }, volumes: 'x' } })).toBe(false);
});
