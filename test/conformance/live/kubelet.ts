import { setTimeout as sleep } from 'timers/promises';
import { Refusal, type Api } from './api';
import { act, ENDED, isNew, preempted, type Act, type Rejection } from './kubelet-act';
import type { KubeletAdmission } from './kubelet-admission';
import type { Conduct } from './scenario';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

const PERIOD = 40;
const GONE = [404, 409]; // deleted or changed meanwhile: the next look knows more

/** Stands for the kubelets of all nodes: bound pods run and are ready, deleted ones end, unless the scenario says otherwise. */
export class Kubelet {
  conducts: readonly Conduct[] = [];
  #running = true;
  #loop: Promise<void>;

  constructor(private readonly api: Api, private readonly admission: KubeletAdmission) {
    this.#loop = this.#run();
  }

  /** @throws what went wrong on the way */
  async stop(): Promise<void> {
    this.#running = false;
    await this.#loop.finally(() => this.admission.stop());
  }

  async #run(): Promise<void> {
    while (this.#running) {
      await this.#look();
      await sleep(PERIOD);
    }
  }

  async #look(): Promise<void> {
    const [pods, nodes] = await Promise.all([this.api.list<Pod>('/api/v1/pods'), this.api.list<Node>('/api/v1/nodes')]);
    await Promise.all(nodes.map((node) => this.#tendNode(node, pods.filter(({ spec }) => spec?.nodeName === node.metadata.name))));
  }

  /** One pod after the other: each is taken in beside those before it. */
  async #tendNode(node: Node, pods: readonly Pod[]): Promise<void> {
    let there = pods.filter((pod) => !isNew(pod) && !ENDED.includes(pod.status!.phase!));
    for (const pod of pods) {
      const verdict = isNew(pod) ? await this.admission.ask(pod, node, there) : undefined;
      const victims = there.filter(({ metadata }) => verdict?.preempted?.includes(`${metadata.namespace}/${metadata.name}`));
      for (const victim of victims) await this.#do(preempted(victim, new Date().toISOString()), victim);
      there = there.filter((other) => !victims.includes(other));
      if (verdict?.admit) there.push(pod);
      if (!victims.includes(pod)) await this.#tend(pod, verdict?.admit === false ? verdict : undefined);
    }
  }

  async #tend(pod: Pod, rejection: Rejection | undefined): Promise<void> {
    const next = act(pod, this.conducts, new Date().toISOString(), rejection);
    if (next) await this.#do(next, pod);
  }

  async #do(next: Act, pod: Pod): Promise<void> {
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}`;
    try {
      if (next.does === 'delete') await this.api.delete(path, { gracePeriodSeconds: 0, preconditions: { uid: pod.metadata.uid } });
      else await this.api.merge(`${path}/status`, { metadata: { uid: pod.metadata.uid }, status: next.status });
    } catch (error) {
      if (!(error instanceof Refusal && GONE.includes(error.code))) throw error;
    }
  }
}
