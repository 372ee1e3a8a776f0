import type { ObjectMeta } from '../kube/pod-template.generated';

/** How an object beside an agent is called. */
export interface ObjectProps {
  /**
   * The object's name.
   *
   * @default - metadata.name, or else a name made from the agent's or from the construct's path
   */
  readonly name?: string;

  /**
   * Its metadata: labels, annotations, namespace and so on.
   *
   * @default - the chart's namespace and labels
   */
  readonly metadata?: ObjectMeta;
}

/**
 * The metadata with the name in it.
 *
 * @throws where both name the object, and differently
 */
export function metadataOf({ name, metadata }: ObjectProps, otherwise?: string): ObjectMeta {
  if (name !== undefined && metadata?.name !== undefined && name !== metadata.name) {
    throw new Error(`name is "${name}" and metadata.name is "${metadata.name}": give one of them`);
  }
  const known = name ?? metadata?.name ?? otherwise;
  return { ...metadata, ...(known !== undefined && { name: known }) };
}
