/** The steps of the article: what is done, and what the command is asked then. */
export interface Step {
  readonly title: string;
  /** Files of this folder that are applied. */
  readonly manifest: string;
  /** Files of `nodes/` that make up the cluster. */
  readonly nodes: readonly string[];
  /** What the article's cluster answered: DESIRED. */
  readonly desired: number;
}

const three = ['master', 'node1', 'node2'];
const labeled = ['master', 'node1-labeled', 'node2'];

export const steps: readonly Step[] = [
  { title: '1. Apply it: every node runs one pod, the master too, since its taint is tolerated', manifest: 'manifests/everywhere.k8s.yaml', nodes: three, desired: 3 },
  { title: '2. Label node1 app=dev and select that label: one node is left', manifest: 'manifests/node-selector.k8s.yaml', nodes: labeled, desired: 1 },
  { title: '3. Say it by node affinity instead: the column NODE SELECTOR shows nothing of it', manifest: 'manifests/node-affinity.k8s.yaml', nodes: three, desired: 1 },
  { title: '4. Leave out the toleration: the master gets no pod', manifest: 'manifests/no-toleration.k8s.yaml', nodes: three, desired: 2 },
  { title: '5. A node joins, the toleration back in place: it gets its pod by itself', manifest: 'manifests/everywhere.k8s.yaml', nodes: [...three, 'node3'], desired: 4 },
  { title: '6. node1 leaves: its pod goes with it', manifest: 'manifests/everywhere.k8s.yaml', nodes: ['master', 'node2', 'node3'], desired: 3 },
];

/** The arguments of `daemonsets` for a step. */
export function placeArguments({ manifest, nodes }: Step): string[] {
  return ['place', '-f', manifest, ...nodes.flatMap((node) => ['-c', `nodes/${node}.yaml`])];
}
