import { spawn, type ChildProcessByStdio } from 'child_process';
import { createInterface } from 'readline';
import type { Readable, Writable } from 'stream';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

/** What the kubelet's own code says of a pod. */
export interface KubeletVerdict {
  readonly admit: boolean;
  readonly reason: string;
  readonly message: string;
  /** The pods that it kills for it, by namespace and name. */
  readonly preempted?: readonly string[];
}

/** The program in binaries/kubelet-admission, to be asked. */
export class KubeletAdmission {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: ((verdict: KubeletVerdict) => void)[] = [];

  constructor(program: string) {
    this.#process = spawn(program, [], { stdio: ['pipe', 'pipe', 'ignore'] });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()!(JSON.parse(line)));
  }

  /** Whether a pod is taken in beside others on a node. */
  ask(pod: Pod, node: Node, others: readonly Pod[]): Promise<KubeletVerdict> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#process.stdin.write(`${JSON.stringify({ pod, node, others })}\n`);
    });
  }

  /** It ends when nobody asks any more, also when this process is gone. */
  stop(): void {
    this.#process.stdin.end();
  }
}
