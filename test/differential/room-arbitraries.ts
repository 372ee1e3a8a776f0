import fc from 'fast-check';
import { anyDaemonPod } from './pod-arbitraries';
import type { Pod, ResourceList } from '../../lib/kube/pod';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { hostPorts } from '../../lib/placement/resources/host-ports';
import { parseQuantity } from '../../lib/placement/resources/quantity';
import { conflicts } from '../../lib/placement/scheduler/room';

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);

const OFFERS = [0, '0', '1', '2', '4', '500m', '1500m', '3920m', '1Gi', '4Gi', '7Gi', '1e3', '1e9', '110', '1Ti', '0.5', '1.5Gi', '2k'];
const OFFERED = ['cpu', 'memory', 'ephemeral-storage', 'example.com/gpu', 'hugepages-2Mi', 'requests.example.com/odd', 'attachable-volumes-ebs', 'odd'];

const offers = fc.array(fc.tuple(of(OFFERED), of(OFFERS)), { minLength: 2, maxLength: 8 });
const allowed = of([undefined, '0', '1', '2', '3', '110', 110]);

/** What a node offers: often too little, and now and then nothing. */
export const anyAllocatable = fc.tuple(offers, allowed)
  .map(([all, pods]) => Object.fromEntries([...all, ...pods === undefined ? [] : [['pods', pods]]]) as ResourceList);

const statusAmounts = fc.array(fc.tuple(of(['cpu', 'memory']), of(['0', '100m', '1', '2', '1Gi', '1.5Gi'])), { maxLength: 2 })
  .map((all) => Object.fromEntries(all) as ResourceList);
const resized = (name: string) => fc.record({
  name: fc.constant(name),
  allocatedResources: fc.option(statusAmounts, { nil: undefined }),
  resources: fc.option(fc.record({ requests: statusAmounts }), { nil: undefined }),
});
const conditions = of([undefined, undefined, [{ type: 'PodResizePending', status: 'True', reason: 'Infeasible' }], [{ type: 'PodResizePending', status: 'True', reason: 'Deferred' }]]);

const status = fc.record({
  conditions,
  containerStatuses: fc.option(fc.array(of(['c0', 'c1', 'c2']).chain(resized), { maxLength: 3 }), { nil: undefined }),
  initContainerStatuses: fc.option(fc.array(of(['i0', 'i1']).chain(resized), { maxLength: 2 }), { nil: undefined }),
  allocatedResources: fc.option(statusAmounts, { nil: undefined, freq: 2 }),
  resources: fc.option(fc.record({ requests: statusAmounts }), { nil: undefined, freq: 2 }),
}) as fc.Arbitrary<NonNullable<Pod['status']>>;

const bare = ({ containers, initContainers, overhead, resources, hostNetwork }: Partial<PodSpec>) => (
  believable({ containers, initContainers, overhead, resources, hostNetwork }));

/** Beyond 64 bits Kubernetes' own arithmetic overflows, in one way or another. No node has that much of anything. */
const MOST = 10n ** 17n;

function believable<T>(written: T): T {
  return JSON.parse(JSON.stringify(written), (_, value: unknown) => {
    const amount = typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
    return amount && amount.milli > MOST ? '1Ti' : value;
  }) as T;
}

const PRIORITIES = [undefined, -5, 0, 0, 7];
const TIMES = [undefined, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
/** A pod that is on the node, perhaps while it is being resized. */
const anyResident = fc.tuple(anyDaemonPod, of(PRIORITIES), fc.option(status, { nil: undefined, freq: 1 }), of(TIMES), of(['a', 'a', 'b', undefined]))
  .map(([spec, priority, resizing, startTime, app]) => ({
    ...app && { labels: { app } },
    spec: { ...bare(spec), ...priority !== undefined && { priority } },
    status: { ...resizing, ...startTime && { startTime } },
  }));

/** Pods that are on one node: no two have one port there. When one goes, Kubernetes takes its ports for free, as they always are. */
export const anyResidents = fc.array(anyResident, { maxLength: 4 }).map((all) => {
  const portsOf = (index: number) => hostPorts(all[index].spec, '1.37');
  return all.filter((_, index) => !all.slice(0, index).some((__, before) => (
    portsOf(before).some((one) => portsOf(index).some((other) => conflicts(one, other))))));
});

const selectorOf = (app: string) => of([
  { matchLabels: { app } }, { matchLabels: { app } }, { matchExpressions: [{ key: 'app', operator: 'In', values: [app, 'c'] }] },
  { matchLabels: { app }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, { matchExpressions: [{ key: 'app', operator: 'is', values: [app] }] }, {}, undefined,
]);
const budget = (app: string) => fc.record({
  metadata: fc.record({ name: fc.constant(`budget-${app}`), namespace: of(['default', 'default', 'default', 'elsewhere']) }),
  spec: fc.record({ selector: selectorOf(app) }),
  status: of([
    undefined, { disruptionsAllowed: 0 }, { disruptionsAllowed: 0 }, { disruptionsAllowed: 1 }, { disruptionsAllowed: 2 }, { disruptionsAllowed: 1 },
    { disruptionsAllowed: 0, disruptedPods: { p0: '2026-01-01T00:00:00Z' } },
  ]),
});

/** No pod is under two budgets: the scheduler asks them in no fixed order. */
export const anyBudgets = fc.tuple(...['a', 'b'].map((app) => fc.option(budget(app), { nil: undefined })))
  .map((all) => all.filter((each) => each !== undefined));

/** A daemon pod that wants to be there. */
export const anyNewcomer = fc.tuple(anyDaemonPod, of([{}, {}, { priority: 5 }, { priority: 10 }, { priority: 10, preemptionPolicy: 'Never' }]))
  .map(([spec, importance]) => ({ ...bare(spec), ...importance }));
