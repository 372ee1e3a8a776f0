import { lead } from './older-words';
import { wordsOf, type Preemption } from './preemption';
import type { Waiting } from './settle';
import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

const NOT_HELPFUL = 'Preemption is not helpful for scheduling';

/**
 * The text of the event FailedScheduling for a daemon pod, which is meant for one node of the cluster.
 *
 * @param nodes how many nodes there are
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/scheduler/framework/types.go FitError.Error
 */
export function failedScheduling({ reasons, preemption }: Waiting, nodes: number, kubernetesVersion: KubernetesVersion): string {
  const others = nodes - 1;
  const elsewhere: Count[] = atLeast(kubernetesVersion, '1.32') ? [[others, 'node(s) didn\'t satisfy plugin(s) [NodeAffinity]']] : [];
  const here = wordsOf(reasons).map((words): Count => [1, words]);
  const end = atLeast(kubernetesVersion, '1.29') ? '' : '.';
  return `${available(nodes, [...here, ...elsewhere])} ${lead(kubernetesVersion, false)}preemption: ${preempting(nodes, preemption)}${end}`;
}

type Count = readonly [count: number, words: string];

function preempting(nodes: number, preemption: Preemption | undefined): string {
  const words = preemption?.victims ? [] : preemption?.words;
  if (!words) return 'not eligible due to preemptionPolicy=Never.';
  if (words.includes(NOT_HELPFUL)) return available(nodes, [[nodes, NOT_HELPFUL]]);
  return available(nodes, [...words.map((each): Count => [1, each]), [nodes - 1, NOT_HELPFUL]]);
}

function available(nodes: number, counts: readonly Count[]): string {
  const list = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).sort();
  return `0/${nodes} nodes are available: ${list.join(', ')}.`;
}
