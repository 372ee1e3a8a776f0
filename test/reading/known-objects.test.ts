import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { knownObjects } from '../../lib/reading/known-objects';
import { readManifests } from '../../lib/reading/manifests';

/** Objects said in short: `PriorityClass a`, `LimitRange logging/a`, `PriorityClass` for an empty list, `PriorityClass !` for one that cannot be read. */
function given(...words: string[]) {
  const text = words.map((word) => {
    const [, kind, namespace, name] = /^(\w+)(?: (?:(\w+)\/)?(\S+))?$/.exec(word)!;
    const apiVersion = kind === 'PriorityClass' ? 'scheduling.k8s.io/v1' : kind === 'RuntimeClass' ? 'node.k8s.io/v1' : 'v1';
    if (name === undefined) return { apiVersion, kind: `${kind}List`, items: [] };
    return { apiVersion, kind, metadata: name === '!' ? {} : { name, namespace } };
  });
  return readManifests([{ text: text.map((each) => JSON.stringify(each)).join('\n'), file: 'f' }]);
}

const daemonSet = (spec: Partial<PodSpec>, namespace?: string): DaemonSet => ({ metadata: { name: 'a', namespace }, spec: { template: { spec } } });

function known(daemonSets: DaemonSet[], applied: string[], existing: string[]) {
  const { objects, complete, unknown } = knownObjects(daemonSets, given(...applied), given(...existing));
  const namesIn = (list: unknown) => (list as DaemonSet[]).map(({ metadata }) => metadata.name);
  return {
    objects: Object.fromEntries(Object.entries(objects).map(([list, all]) => [list, namesIn(all)])),
    complete,
    unknown: unknown.map(({ kind, name }) => `${kind} ${name}`),
  };
}

const AGENT = daemonSet({ priorityClassName: 'agents' });
const OTHER = daemonSet({ priorityClassName: 'others' });

test.each<[string, DaemonSet[], string[], string[], ReturnType<typeof known>]>([
  ['of a kind that is nowhere nothing is known', [AGENT], [], [], { objects: {}, complete: [], unknown: [] }],
  ['of a kind that exists everything is known', [AGENT], [], ['PriorityClass others'], {
    objects: { priorityClasses: ['others'] }, complete: ['PriorityClass'], unknown: [],
  }],
  ['a list without items says that there is nothing', [AGENT], [], ['PriorityClass'], { objects: { priorityClasses: [] }, complete: ['PriorityClass'], unknown: [] }],
  ['what is applied exists too', [AGENT], ['PriorityClass agents'], ['PriorityClass others'], {
    objects: { priorityClasses: ['others', 'agents'] }, complete: ['PriorityClass'], unknown: [],
  }],
  ['what is applied is known though nothing else of its kind is', [AGENT], ['PriorityClass agents'], [], {
    objects: { priorityClasses: ['agents'] }, complete: [], unknown: [],
  }],
  ['what is not applied is not missing', [AGENT, OTHER, OTHER], ['PriorityClass agents'], [], {
    objects: {}, complete: [], unknown: ['PriorityClass others'],
  }],
  ['nor is what could not be read', [AGENT], [], ['PriorityClass !', 'PriorityClass others'], { objects: {}, complete: [], unknown: ['PriorityClass agents'] }],
  ['what is applied and could not be read is not missing either', [AGENT], ['PriorityClass !'], ['PriorityClass others'], {
    objects: {}, complete: [], unknown: ['PriorityClass agents'],
  }],
  ['kinds do not bear on each other', [AGENT, OTHER], ['PriorityClass agents', 'LimitRange l'], ['Namespace logging'], {
    objects: { limitRanges: ['l'], namespaces: ['logging'] }, complete: ['Namespace'], unknown: ['PriorityClass others'],
  }],
  ['a namespace is named, and a service account in it', [daemonSet({ serviceAccountName: 's' }, 'n'), daemonSet({ serviceAccount: 't' })],
    ['Namespace m', 'ServiceAccount s', 'ServiceAccount n/t'], [], {
      objects: {}, complete: [], unknown: ['Namespace n', 'ServiceAccount n/s', 'ServiceAccount default/t'],
    }],
  ['a runtime class is named', [daemonSet({ runtimeClassName: 'r' })], ['RuntimeClass q'], [], { objects: {}, complete: [], unknown: ['RuntimeClass r'] }],
  ['what every cluster has need not be given', [daemonSet({ priorityClassName: 'system-node-critical', serviceAccountName: 'default' }, 'kube-system')],
    ['PriorityClass p', 'Namespace m', 'ServiceAccount s'], [], {
      objects: { priorityClasses: ['p'], namespaces: ['m'], serviceAccounts: ['s'] }, complete: [], unknown: [],
    }],
  ['what only the scheduler looks at is all there is', [AGENT], ['PersistentVolumeClaim a'], ['Service s'], {
    objects: { persistentVolumeClaims: ['a'], services: ['s'] }, complete: ['Service'], unknown: [],
  }],
])('%s', (_, daemonSets, applied, existing, expected) => expect(known(daemonSets, applied, existing)).toEqual(expected));

test('what is applied wins over what exists, each in its namespace', () => {
  const quota = (namespace: string, pods: number, more: object = {}) => ({
    text: JSON.stringify({ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'q', namespace }, spec: { hard: { pods } }, ...more }), file: 'f',
  });
  const used = { status: { used: { pods: 1 } } };
  const { objects } = knownObjects([], readManifests([quota('default', 5)]), readManifests([quota('', 1, used), quota('other', 2, used)]));
  expect(objects.resourceQuotas).toMatchObject([
    { metadata: { name: 'q', namespace: 'default' }, spec: { hard: { pods: 5 } }, ...used },
    { metadata: { name: 'q', namespace: 'other' }, spec: { hard: { pods: 2 } }, ...used },
  ]);
});
