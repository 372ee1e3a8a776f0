import type { Node } from '../kube/node';

/**
 * Some nodes alike, named `<name>-1`, `<name>-2`, …
 *
 * @throws RangeError when the count is not a whole number of nodes
 */
export function pool(name: string, count: number, make: (nodeName: string, index: number) => Node): Node[] {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`A pool of "${name}" nodes cannot have ${count} nodes: give a whole number, 0 to leave the pool out.`);
  }
  return Array.from({ length: count }, (_, index) => make(`${name}-${index + 1}`, index));
}
