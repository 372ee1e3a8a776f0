import { lenient } from './terminal';
import { answerLine } from '../../lib/cli/batch-line';
import type { Judge } from '../../lib/cli/io';

const OPTIONS = { kubernetesVersion: '1.37', kubernetes: lenient } as const;
const answer = (request: unknown, kubernetes: Judge | undefined = lenient) => answerLine(JSON.stringify(request), { ...OPTIONS, kubernetes });

describe('an answer to a line', () => {
  test('is a report with its id', () => {
    const daemonSets = [{ apiVersion: 'extensions/v1beta1', metadata: { name: 'a' }, spec: { template: {} } }];
    expect(answer({ id: 'x', daemonSets, nodes: [{ metadata: { name: 'n' } }] })).toMatchObject({
      id: 'x',
      schema: 'placement/v1',
      daemonSets: [{ name: 'a', source: null, warnings: [expect.stringContaining('extensions/v1beta1')], nodes: [{ name: 'n', verdict: 'runs' }] }],
    });
  });

  test('knows what else exists, and asks Kubernetes what that means', () => {
    const daemonSets = [{ metadata: { name: 'a' }, spec: { template: { spec: { priorityClassName: 'p' } } } }];
    const verdictWith = (...objects: object[]) => answer({ daemonSets, nodes: [{ metadata: { name: 'n' } }], objects }, strict);
    const refused = { allowed: false, violations: [], message: 'no' };
    const strict: Judge = { ...lenient, podSecurity: () => [{ baseline: refused, restricted: refused }] };
    const held = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } };
    expect(verdictWith()).toMatchObject({ daemonSets: [{ nodes: [{ verdict: 'runs' }] }] });
    expect(verdictWith({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClassList', items: [] }))
      .toMatchObject({ problems: [], daemonSets: [{ nodes: [{ verdict: 'rejected', reasons: [{ code: 'PriorityClassMissing' }] }] }] });
    expect(verdictWith(held)).toMatchObject({ daemonSets: [{ nodes: [{ verdict: 'rejected', reasons: [{ code: 'PodSecurityViolation' }] }] }] });
  });

  test('knows an update by the DaemonSet among the objects', () => {
    const daemonSet = (image: string, annotations?: object) => ({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'a', annotations },
      spec: { selector: { matchLabels: { app: 'a' } }, template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'c', image }] } } },
    });
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: 'a-1', labels: { 'app': 'a', 'pod-template-generation': '3' }, ownerReferences: [{ kind: 'DaemonSet', name: 'a', controller: true }],
      },
      spec: { nodeName: 'n', containers: [{ name: 'c', image: 'agent:1' }] },
    };
    const live = daemonSet('agent:1', { 'deprecated.daemonset.template.generation': '3' });
    const now = (...objects: object[]) => answer({ daemonSets: [daemonSet('agent:2')], nodes: [{ metadata: { name: 'n' } }], objects });
    expect(now(pod, live)).toMatchObject({ problems: [], daemonSets: [{ observed: { updatedNumberScheduled: 0 }, warnings: [] }] });
    expect(now(pod)).toMatchObject({ daemonSets: [{ observed: { updatedNumberScheduled: 1 }, warnings: [expect.stringMatching(/^1 pod is taken/)] }] });
  });

  test('says what Kubernetes says of each manifest, and whose word it is', () => {
    const causes = [{ field: 'spec.selector', type: 'Required value', reason: 'FieldValueRequired', message: 'Required value' }];
    const strict: Judge = { ...lenient, validate: (objects) => objects.map(() => ({ strict: [], causes, warnings: ['w'] })) };
    const request = { daemonSets: [{ metadata: { name: 'a' }, spec: { template: {} } }], nodes: [] };
    expect(answer(request, strict)).toMatchObject({
      judge: 'v0.0.0',
      daemonSets: [{ source: null, problems: [{ path: 'spec.selector', type: 'Required value', message: 'Required value' }], warnings: ['w'] }],
    });
    expect(JSON.stringify(answer(request, strict))).not.toContain('line');
  });

  test('says what Kubernetes says of an update, where the DaemonSet is among the objects', () => {
    const updates: Judge = { ...lenient, validateUpdates: (all) => all.map(() => ({ strict: [], causes: [], warnings: ['update'] })) };
    const manifest = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'a' }, spec: { template: {} } };
    const warnings = (...objects: object[]) => answer({ daemonSets: [manifest], nodes: [], objects }, updates);
    expect(warnings(manifest)).toMatchObject({ daemonSets: [{ warnings: ['update'] }] });
    expect(warnings()).toMatchObject({ daemonSets: [{ warnings: [] }] });
  });

  test('a judge who breaks costs the line only', () => {
    const broken: Judge = { ...lenient, validate: () => { throw new Error('a panic'); } };
    expect(answer({ id: 1, daemonSets: [], nodes: [] }, broken)).toEqual({ id: 1, problems: [{ message: 'cannot be evaluated: a panic' }] });
  });

  test.each<[string, unknown, string[]]>([
    ['a list', [], ['not a JSON object']],
    ['null', null, ['not a JSON object']],
    ['an id of another type', { id: {}, daemonSets: [], nodes: [] }, ['id: must be a string, or a number that JSON readers keep exactly']],
    ['an id that would change', { id: 2 ** 60, daemonSets: [], nodes: [] }, ['id: must be a string, or a number that JSON readers keep exactly']],
  ])('is a problem for %s', (_, request, messages) => {
    expect(answer(request)).toEqual({ id: null, problems: messages.map((message) => ({ message })) });
  });

  test('keeps the id of a line that it cannot answer', () => {
    expect(answer({ id: 7, daemonSets: [] })).toEqual({ id: 7, problems: [{ message: 'nodes: must be a list' }] });
  });

  test('says what is not JSON', () => {
    expect(answerLine('{', OPTIONS)).toEqual({ id: null, problems: [{ message: expect.stringMatching(/^not JSON: ./) }] });
  });
});
