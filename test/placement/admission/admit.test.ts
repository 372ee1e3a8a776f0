import { admit } from '../../../lib/placement/admission/admit';
import { agent, limitRange, namespace, priorityClass, runtimeClass, serviceAccount } from '../../conformance/admission/cast';

test('where nothing is given, nothing is said', () => {
  const { objections, changes, undecided, priority } = admit(agent({ priorityClassName: 'high', runtimeClassName: 'gvisor', serviceAccountName: 'x' }), {});
  expect({ objections, changes, undecided, priority }).toEqual({ objections: [], changes: [], undecided: [], priority: 0 });
});

test('where lists are given, what is not there does not exist, and the first to object is decisive', () => {
  const { objections } = admit(agent({ priorityClassName: 'high', runtimeClassName: 'gvisor', serviceAccountName: 'x' }), {
    namespaces: [namespace()], priorityClasses: [], runtimeClasses: [], serviceAccounts: [],
  });
  expect(objections.map(({ code, decisive }) => [code, decisive])).toEqual([
    ['ServiceAccountMissing', true], ['PriorityClassMissing', false], ['RuntimeClassMissing', false],
  ]);
});

test('what Kubernetes makes itself is always there', () => {
  const made = admit(agent({ priorityClassName: 'system-node-critical' }, 'agent', 'kube-system'), { namespaces: [], priorityClasses: [], serviceAccounts: [] });
  expect([made.objections, made.priority, made.spec.serviceAccountName]).toEqual([[], 2_000_001_000, 'default']);
});

test('one text of Kubernetes may hold several reasons, all decisive', () => {
  const tight = limitRange('tight', { type: 'Pod', min: { cpu: 1 }, max: { memory: '1Gi' } });
  expect(admit(agent(), { limitRanges: [tight] }).objections.map(({ decisive }) => decisive)).toEqual([true, true]);
});

test('a law sees what those before it made of the pod', () => {
  const bounds = limitRange('bounds', { type: 'Container', default: { cpu: '1' } });
  const { spec, changes } = admit(agent({ runtimeClassName: 'gvisor' }), { runtimeClasses: [runtimeClass('gvisor', { cpu: '250m' })], limitRanges: [bounds] });
  expect(spec).toMatchObject({ overhead: { cpu: '250m' }, containers: [{ resources: { requests: { cpu: '1' }, limits: { cpu: '1' } } }] });
  expect(changes.map(({ object, path }) => `${object}: ${path}`)).toEqual([
    'LimitRange bounds: spec.template.spec.containers[0].resources.limits[cpu]',
    'LimitRange bounds: spec.template.spec.containers[0].resources.requests[cpu]',
    'RuntimeClass gvisor: spec.template.spec.overhead[cpu]',
  ]);
});

test('objects of other namespaces have no say, and no namespace is the namespace default', () => {
  const elsewhere = { ...serviceAccount('x'), metadata: { name: 'x', namespace: 'other' } };
  const usual = { ...serviceAccount('x'), metadata: { name: 'x' } };
  const codes = (...all: typeof elsewhere[]) => admit(agent({ serviceAccountName: 'x' }, 'agent', ''), { serviceAccounts: all }).objections.map(({ code }) => code);
  expect([codes(elsewhere), codes(usual as typeof elsewhere)]).toEqual([['ServiceAccountMissing'], []]);
});

test('the controller has added its tolerations, and nulls of a manifest are nothing', () => {
  const daemonSet = agent(JSON.parse('{"tolerations": null, "overhead": null, "nodeSelector": {"a": null}, "initContainers": null}'));
  const { spec, objections } = admit(daemonSet, { priorityClasses: [priorityClass('x', 1)] });
  expect([spec.tolerations!.length, spec.nodeSelector, objections]).toEqual([6, { a: '' }, []]);
});

test('the DaemonSet that is asked about stays as it is', () => {
  const daemonSet = agent({ hostNetwork: true, nodeSelector: { a: 'b' } });
  const before = JSON.stringify(daemonSet);
  admit(daemonSet, { limitRanges: [limitRange('l', { type: 'Container', max: { cpu: 1 } })], serviceAccounts: [], runtimeClasses: [] });
  expect(JSON.stringify(daemonSet)).toBe(before);
});
