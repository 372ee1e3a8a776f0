import type { Construct } from 'constructs';

/** Does a piece of work for a construct; what goes wrong with it bears the construct's path, or that of a construct below, which it has already. */
export function at<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw message.startsWith(`${path}/`) ? error : new Error(`${path}: ${message}`);
  }
}

/** The path that a construct is about to get. */
export function pathOf(scope: Construct, id: string): string {
  return scope.node.path === '' ? id : `${scope.node.path}/${id}`;
}
