import { BUILT_IN_CLUSTERS, type ClusterName } from '../clusters/clusters';

/** Of a terminal whose width nobody has changed; help is as wide at most. */
export const HELP_WIDTH = 80;

/** Words in lines of the width of help, the last with no comma. */
export function inLines(words: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = indent + words[0];
  for (const word of words.slice(1)) {
    if (line.length + ', '.length + word.length < HELP_WIDTH) {
      line += `, ${word}`;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join(',\n');
}

const CLUSTERS: Readonly<Record<ClusterName, string>> = {
  kubeadm: 'a control plane and two workers',
  kind: 'the same, as kind makes it',
  minikube: 'one node',
  k3s: 'a server, which runs pods too, and two agents',
  openshift: 'three masters, two workers, an infrastructure node',
  eks: 'Linux, spot, Arm, GPU and Windows nodes, and Fargate',
  gke: 'Linux, spot, Arm, GPU, gVisor and Windows nodes, with GKE\'s taints',
  aks: 'system, Linux, spot, GPU and Windows nodes, and a virtual one',
  seed: 'the master and two nodes of an old tutorial: Kubernetes 1.12',
};

/** What the built-in clusters are, a line each. */
export function clusterLines(): string {
  const width = Math.max(...BUILT_IN_CLUSTERS.map((name) => name.length));
  return BUILT_IN_CLUSTERS.map((name) => `  ${name.padEnd(width)}  ${CLUSTERS[name]}`).join('\n');
}
