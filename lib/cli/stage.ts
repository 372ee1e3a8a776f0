import type { Pod } from '../kube/pod';
import type { Applicant, Resident } from '../placement/scheduler/rehearsal';

/** A pod on its node. */
export interface Standing {
  readonly node: string;
  /** Namespace and name; of a pod that is still to be made, those of its DaemonSet. */
  readonly name: string;
  readonly pod: Pod;
  /** Who comes when it has to go. */
  readonly successor: Applicant | undefined;
}

/** Who is on the nodes, while pods come and go. */
export class Stage {
  private readonly standing: Set<Standing>;

  constructor(residents: readonly Resident[]) {
    this.standing = new Set(residents.map(({ pod, successor }) => ({ node: pod.spec?.nodeName ?? '', name: nameOf(pod), pod, successor })));
  }

  get pods(): readonly Pod[] {
    return [...this.standing].map(({ pod }) => pod);
  }

  /** Those on a node whose pod, or whose DaemonSet, has one of these names. */
  find(node: string, names: readonly string[]): Standing[] {
    return [...this.standing].filter((each) => each.node === node && (names.includes(each.name) || names.includes(nameOf(each.pod))));
  }

  enter(applicant: Applicant): void {
    const { daemonSet, node: { metadata: { name: node } }, pod } = applicant;
    const namespace = pod.metadata.namespace;
    const name = nameOf({ metadata: { namespace, name: daemonSet.metadata.name } });
    this.standing.add({ node, name, pod: { ...pod, spec: { ...pod.spec, nodeName: node } }, successor: applicant });
  }

  leave(all: readonly Standing[]): void {
    for (const each of all) this.standing.delete(each);
  }
}

function nameOf({ metadata: { namespace, name } }: Pick<Pod, 'metadata'>): string {
  return `${namespace}/${name}`;
}
