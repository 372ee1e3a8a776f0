import { setTimeout as sleep } from 'timers/promises';
import { Refusal, type Api } from './api';
import { act } from './kubelet-act';
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

  constructor(private readonly api: Api) {
    this.#loop = this.#run();
  }

  /** @throws what went wrong on the way */
  async stop(): Promise<void> {
    this.#running = false;
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (this.#running) {
      await this.#look();
      await sleep(PERIOD);
    }
  }

  async #look(): Promise<void> {
    const [pods, nodes] = await Promise.all([this.api.list<Pod>('/api/v1/pods'), this.api.list<Node>('/api/v1/nodes')]);
    const names = new Set(nodes.map(({ metadata }) => metadata.name));
    await Promise.all(pods.filter(({ spec }) => names.has(spec?.nodeName ?? '')).map((pod) => this.#tend(pod)));
  }

  async #tend(pod: Pod): Promise<void> {
    const next = act(pod, this.conducts, new Date().toISOString());
    if (!next) return;
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}`;
    try {
      if (next.does === 'delete') await this.api.delete(path, { gracePeriodSeconds: 0, preconditions: { uid: pod.metadata.uid } });
      else await this.api.merge(`${path}/status`, { metadata: { uid: pod.metadata.uid }, status: next.status });
    } catch (error) {
      if (!(error instanceof Refusal && GONE.includes(error.code))) throw error;
    }
  }
}
