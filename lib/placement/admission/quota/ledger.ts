import { boundsOn } from './bounds';
import { booked, roomFor, type Room } from './room';
import { existingUsage, quotaUsage } from './usage';
import type { ResourceQuota } from '../../../kube/cluster-objects';
import type { Pod } from '../../../kube/pod';
import type { PodSpec } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { isTerminating } from '../../controller/pod-state';
import { namespaceOf } from '../../namespace-of';
import type { RaiseQuota } from '../../remedy';
import { formatQuantity } from '../../resources/quantity';
import type { Objection, Undecided } from '../admission';
import { quantities, sorted, type Quantities } from '../quantities';
import { forbidden } from '../words';

/** Equal pods that are to be made in a namespace. */
export interface Order {
  readonly namespace: string;
  readonly spec: Partial<PodSpec>;
  readonly pods: number;
  /** The name of a pod in the text of a refusal. */
  readonly podName: string;
}

/** How an order was filled. */
export interface Filled {
  /** For how many pods all quotas have room. */
  readonly room: number;
  /** One for each quota that has not room for all, the one with the least room first. */
  readonly objections: readonly Objection[];
  readonly undecided: readonly Undecided[];
}

/**
 * What is used of the quotas of a cluster while pods go and come. A quota says in its status what is used; where it was
 * never applied, the pods that are there are counted. Pods that are being deleted give back what they have.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export class Ledger {
  private readonly used = new Map<ResourceQuota, Quantities>();
  private readonly byNamespace = new Map<string, ResourceQuota[]>();

  /** @param pods undefined where it is not known which pods there are */
  constructor(
    quotas: readonly ResourceQuota[], private readonly pods: readonly Pod[] | undefined, private readonly kubernetesVersion: KubernetesVersion,
  ) {
    for (const quota of quotas) {
      this.used.set(quota, isCounted(quota) ? quantities(quota.status?.used) : new Map());
      const namespace = namespaceOf(quota);
      this.byNamespace.set(namespace, [...this.of(namespace), quota]);
    }
    for (const pod of pods ?? []) this.bookExisting(pod, 1n, (quota) => !isCounted(quota));
    this.release((pods ?? []).filter(isTerminating));
  }

  /** Pods that are there go. */
  release(pods: readonly Pod[]): void {
    for (const pod of pods) this.bookExisting(pod, -1n);
  }

  /** For how many of the pods there is room. They are not made yet. */
  look(order: Order): Filled {
    const { namespace, spec, pods } = order;
    const bounds = boundsOn(spec, this.of(namespace), this.kubernetesVersion);
    if (bounds.length === 0) return { room: pods, objections: [], undecided: [] };
    const usage = quotaUsage(spec, this.kubernetesVersion);
    const full = bounds.flatMap(({ quota, hard }) => {
      const room = roomFor(pods, usage, this.used.get(quota)!, hard);
      return room ? [{ quota, room }] : [];
    }).sort((one, other) => one.room.room - other.room.room);
    return {
      room: full.length > 0 ? full[0].room.room : pods,
      objections: full.map(({ quota, room }) => exceeded(quota, order, room)),
      undecided: bounds
        .filter(({ quota }) => this.isUnknown(quota) && !full.some((each) => each.quota === quota))
        .map(({ quota: { metadata: { name } }, hard }) => ({ code: 'QuotaUsageUnknown', quota: name, resources: sorted(hard).map(([resource]) => resource) })),
    };
  }

  /** What quotas would have to let be used of what such pods use, when more have been made than there was room for. */
  overdrawn({ namespace, spec }: Order): readonly RaiseQuota[] {
    const usage = quotaUsage(spec, this.kubernetesVersion);
    return boundsOn(spec, this.of(namespace), this.kubernetesVersion).flatMap(({ quota, hard }) => {
      const over = sorted(hard).flatMap(([resource, limit]) => {
        const used = this.used.get(quota)!.get(resource);
        return used && used.milli > limit.milli && (usage.get(resource)?.milli ?? 0n) > 0n ? [[resource, formatQuantity(used)]] : [];
      });
      return over.length > 0 ? [{ code: 'RaiseQuota' as const, namespace, name: quota.metadata.name, hard: Object.fromEntries(over) }] : [];
    });
  }

  /** Makes so many of the pods, whether there is room or not. */
  make({ namespace, spec }: Order, pods: number): void {
    const quotas = this.of(namespace);
    if (quotas.length > 0) this.book(quotas, spec, quotaUsage(spec, this.kubernetesVersion), BigInt(pods));
  }

  private bookExisting(pod: Pod, pods: bigint, concerns: (quota: ResourceQuota) => boolean = () => true): void {
    const quotas = this.of(namespaceOf(pod)).filter(concerns);
    if (quotas.length > 0) this.book(quotas, pod.spec ?? {}, existingUsage(pod, this.kubernetesVersion), pods);
  }

  private book(quotas: readonly ResourceQuota[], spec: Partial<PodSpec>, usage: Quantities, pods: bigint): void {
    for (const { quota, hard } of boundsOn(spec, quotas, this.kubernetesVersion)) {
      this.used.set(quota, booked(this.used.get(quota)!, usage, pods, hard));
    }
  }

  private of(namespace: string): readonly ResourceQuota[] {
    return this.byNamespace.get(namespace) ?? [];
  }

  private isUnknown(quota: ResourceQuota): boolean {
    return !isCounted(quota) && !this.pods;
  }
}

/** Whether its controller has said what is used. */
const isCounted = ({ status }: ResourceQuota) => status?.hard !== undefined;

function exceeded(
  { metadata: { name: quota } }: ResourceQuota, { namespace, pods: wanted, podName }: Order, { room, exceeded: beyond, enough }: Room,
): Objection {
  const list = (what: 'requested' | 'used' | 'hard') => beyond.map((each) => `${each.resource}=${each[what]}`).join(',');
  return {
    code: 'QuotaExceeded',
    layer: 'admission',
    path: 'metadata.namespace',
    quota,
    room,
    wanted,
    exceeded: beyond,
    remedies: [{ code: 'RaiseQuota', namespace, name: quota, hard: enough }],
    kubernetes: {
      plugin: 'ResourceQuota',
      message: forbidden(podName, `exceeded quota: ${quota}, requested: ${list('requested')}, used: ${list('used')}, limited: ${list('hard')}`),
    },
  };
}
