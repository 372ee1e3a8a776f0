import type { Pod } from '../../../lib/kube/pod';

/** Kubernetes appends five characters of its alphabet without vowels to the names that it makes. */
const SUFFIX = '[bcdfghjklmnpqrstvwxz2456789]{5}';
const UID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

export interface Plain {
  readonly name: string;
  readonly createdAt: string;
}

const minute = (count: number) => `2026-01-01T00:${String(count).padStart(2, '0')}:00Z`;

/** Makes of the names that are drawn anew in every run some that are not. */
export class PlainNames {
  static readonly NAMESPACE = 'agents';

  readonly #made: RegExp;

  /** @param makers the names of DaemonSets, to which Kubernetes appends */
  constructor(private readonly namespace: string, makers: readonly string[]) {
    this.#made = new RegExp(`\\b(${makers.join('|')})-${SUFFIX}\\b`, 'g');
  }

  /** A text without what is random in it. */
  text(text: string): string {
    return text.replaceAll(this.namespace, PlainNames.NAMESPACE).replace(this.#made, '$1-xxxxx').replace(UID, '<uid>');
  }

  /** The names of pods, the oldest first, and when they seem to be made: after their node and their rank there. */
  pods(pods: readonly Pod[], nodeOf: (pod: Pod) => string | undefined): Map<Pod, Plain> {
    const seen = new Map<string, number>();
    return new Map(pods.map((pod) => {
      const maker = this.#maker(pod);
      if (maker === undefined) return [pod, { name: this.text(pod.metadata.name), createdAt: minute(0) }];
      const base = `${maker}-${nodeOf(pod) ?? 'nowhere'}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return [pod, { name: count === 1 ? base : `${base}-${count}`, createdAt: minute(count) }];
    }));
  }

  #maker({ metadata }: Pod): string | undefined {
    return metadata.ownerReferences?.find(({ controller }) => controller)?.name;
  }
}
