import type { Node } from '../../kube/node';
import type { PodSpec } from '../../kube/pod-template.generated';
import type { Reason } from '../reason';

/** A law of placement, made ready for one pod: what is parsed, is parsed here. Undefined if the law has nothing to say about the pod. */
export type Law = (pod: Partial<PodSpec>) => Check | undefined;

/** What a law says of any node. */
export interface Check {
  /** All that the check looks at: it cannot tell two nodes apart that are alike in this. */
  readonly readings: readonly Reading[];
  /** Whether a pod may start on the node. */
  admits(node: Node): boolean;
  /** Whether a pod that is on the node may stay. */
  keeps(node: Node): boolean;
  /** Why the node is not admitted; empty if and only if it is. */
  objections(node: Node): readonly Objection[];
}

/** A reason without its standing among the others, which a single law cannot know. */
export type Objection = Reason extends infer Each ? Each extends Reason ? Omit<Each, 'decisive'> : never : never;

/**
 * What a check looks at. `among` are the names or values it knows, and to it all others are alike; without `among` it
 * may tell any two values apart.
 */
export type Reading =
  | { readonly of: 'name'; readonly among: readonly string[] }
  | { readonly of: 'label'; readonly key: string; readonly among: readonly string[] | undefined }
  | { readonly of: 'taints' };
