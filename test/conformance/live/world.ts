import { setTimeout as sleep } from 'timers/promises';
import { Refusal, type Api, type KubernetesObject } from './api';
import { apiVersionOf, isOfEveryCluster, OTHERS, WIPED } from './kinds';
import { Kubelet } from './kubelet';
import type { KubeletAdmission } from './kubelet-admission';
import { pathOf, pathOfKind } from './paths';
import { refersTo } from './reference';
import type { Scenario, Step } from './scenario';
import { unsettled, type KubernetesEvent, type Sight } from './unsettled';
import type { Pod } from '../../../lib/kube/pod';

const PATIENCE = 30_000;
const QUIET = 500;
const LOOK = 80;
/** Admission and the scheduler learn of new objects through caches. */
const CACHES = 400;
const NODE_CACHES = 150;

/** A control plane in which one scenario after the other takes place, each in a namespace of its own. */
export class World {
  readonly #kubelet: Kubelet;
  #scenario!: Scenario;
  #namespace = '';

  constructor(readonly api: Api, admission: KubeletAdmission) {
    this.#kubelet = new Kubelet(api, admission);
  }

  get namespace(): string {
    return this.#namespace;
  }

  /** Sets the stage: all that is there before the DaemonSets. */
  async open(scenario: Scenario, namespace: string): Promise<void> {
    this.#scenario = scenario;
    this.#namespace = namespace;
    this.#kubelet.conducts = scenario.kubelet ?? [];
    await this.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, ...scenario.namespace } });
    for (const node of scenario.nodes) await this.create({ apiVersion: 'v1', kind: 'Node', ...node });
    for (const object of scenario.objects ?? []) await this.create(object);
    await this.#untilServiceAccount();
    await sleep(scenario.objects || scenario.namespace ? CACHES : NODE_CACHES);
    await this.settle();
    for (const pod of scenario.pods ?? []) await this.create({ apiVersion: 'v1', kind: 'Pod', ...pod });
    if (scenario.pods) await this.settle();
  }

  async create(object: KubernetesObject): Promise<void> {
    const made = await this.api.post<KubernetesObject>(pathOfKind(object, this.#namespace), object);
    if (object.kind === 'PersistentVolume') await this.#untilSeen(made);
    if (object.status !== undefined && object.kind !== 'Node') await this.api.merge(`${pathOf(made, this.#namespace)}/status`, { status: object.status });
  }

  async take(step: Step): Promise<void> {
    if ('create' in step) return this.create(step.create);
    if ('remove' in step) return void await this.api.delete(await this.#pathOf(step.remove));
    const path = await this.#pathOf(step.into);
    const { status, ...rest } = step.merge as { status?: unknown };
    if (Object.keys(rest).length > 0) await this.api.merge(path, rest);
    if (status !== undefined) await this.api.merge(`${path}/status`, { status });
  }

  /** The pods, and all that is there beside pods, nodes and DaemonSets; not what every cluster has. */
  async all(): Promise<{ readonly pods: readonly Pod[]; readonly objects: readonly KubernetesObject[] }> {
    const lists = OTHERS.map(async (kind) => (await this.api.list<KubernetesObject>(pathOfKind(kind, this.#namespace)))
      .filter(({ metadata }) => !isOfEveryCluster(metadata.name))
      .map((object) => ({ ...kind, ...object })));
    return { pods: await this.api.list(pathOfKind({ apiVersion: 'v1', kind: 'Pod' }, this.#namespace)), objects: (await Promise.all(lists)).flat() };
  }

  async look(): Promise<Sight> {
    const of = <T>(apiVersion: string, kind: string) => this.api.list<T>(pathOfKind({ apiVersion, kind }, this.#namespace));
    const [daemonSets, pods, nodes, events] = await Promise.all([
      of<Sight['daemonSets'][number]>('apps/v1', 'DaemonSet'), of<Pod>('v1', 'Pod'), of<Sight['nodes'][number]>('v1', 'Node'), of<KubernetesEvent>('v1', 'Event'),
    ]);
    return { daemonSets, pods, nodes, events };
  }

  /** @throws if something is still going on after half a minute; the error says what */
  async settle(): Promise<Sight> {
    let quietSince = Date.now();
    let before = '';
    for (const end = Date.now() + PATIENCE; ;) {
      const sight = await this.look();
      const now = versions(sight);
      if (now !== before) [before, quietSince] = [now, Date.now()];
      const busy = unsettled(sight, { conducts: this.#scenario.kubelet ?? [], silent: this.#scenario.silent ?? false });
      if (busy.length === 0 && Date.now() - quietSince >= QUIET) return sight;
      if (Date.now() > end) throw new Error(`is not settled: ${busy.join(', ') || 'it never rests'}`);
      await sleep(LOOK);
    }
  }

  /** Takes everything away. */
  async clear(): Promise<void> {
    this.#kubelet.conducts = [];
    for (const kind of WIPED) await this.#wipe(kind);
  }

  async stop(): Promise<void> {
    await this.#kubelet.stop();
  }

  async #wipe(kind: Pick<KubernetesObject, 'apiVersion' | 'kind'>): Promise<void> {
    const path = pathOfKind(kind, this.#namespace);
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const left = (await this.api.list<KubernetesObject>(path)).filter(({ metadata }) => !isOfEveryCluster(metadata.name));
      if (left.length === 0) return;
      await Promise.all(left.map(({ metadata }) => this.api.delete(`${path}/${metadata.name}`, { gracePeriodSeconds: 0 }).catch(unlessGone)));
    }
    throw new Error(`${kind.kind} does not go away`);
  }

  /** A claim that comes before its volume is seen waits for the next round. */
  async #untilSeen(volume: KubernetesObject): Promise<void> {
    const path = pathOf(volume, this.#namespace);
    while ((await this.api.get<{ status: { phase: string } }>(path)).status.phase === 'Pending') await sleep(20);
  }

  /** Pods need the account that each namespace has, which a controller makes. */
  async #untilServiceAccount(): Promise<void> {
    while (!await this.api.get(`/api/v1/namespaces/${this.#namespace}/serviceaccounts/default`).catch(unlessGone)) await sleep(20);
  }

  async #pathOf(reference: string): Promise<string> {
    const [kind, name] = reference.split('/');
    const known = reference.includes('@') ? (await this.look()).pods.find((pod) => refersTo(reference, pod))!.metadata.name : name;
    return pathOf({ apiVersion: apiVersionOf(kind), kind, metadata: { name: known } }, this.#namespace);
  }
}

function versions({ daemonSets, pods, nodes }: Sight): string {
  return [...daemonSets, ...pods, ...nodes].map(({ metadata }) => `${metadata.uid}:${metadata.resourceVersion}`).join();
}

function unlessGone(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 404) return undefined;
  throw error;
}
