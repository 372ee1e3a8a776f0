import type { Cluster } from '../../lib/clusters/cluster';
import type { Node } from '../../lib/kube/node';

const ROLE = 'node-role.kubernetes.io/';

/** What decides on a cluster's nodes at a glance: name, roles, system, taints. One node a line. */
export function table(cluster: Cluster): string {
  const rows = cluster.nodes.map((each) => [each.metadata.name, roles(each), system(each), taints(each)]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

export function names(cluster: Cluster): string[] {
  return cluster.nodes.map(({ metadata }) => metadata.name);
}

export function node(cluster: Cluster, name: string): Node {
  return cluster.named(name).nodes[0];
}

function roles({ metadata: { labels = {} } }: Node): string {
  return Object.keys(labels).filter((key) => key.startsWith(ROLE)).map((key) => key.slice(ROLE.length)).join(',') || '-';
}

function system({ status }: Node): string {
  return `${status?.nodeInfo?.operatingSystem}/${status?.nodeInfo?.architecture}`;
}

function taints({ spec }: Node): string {
  return spec?.taints?.map(({ key, value, effect }) => `${key}${value ? `=${value}` : ''}:${effect}`).join(' ') ?? '-';
}
