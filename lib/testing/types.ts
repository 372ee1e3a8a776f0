/** The matchers as types. */
interface DaemonSetMatchers<R> {
  /**
   * Every node of the cluster runs at least one of the DaemonSets.
   *
   * @param cluster one of `Clusters`, a list of nodes (and whatever else exists), `{ nodes, pods, priorityClasses, … }`, or YAML text
   * @example expect(chart).toCover(Clusters.eks().linux());
   */
  toCover(cluster: unknown): R;

  /**
   * No node of the cluster runs any of the DaemonSets.
   *
   * @param cluster one of `Clusters`, a list of nodes (and whatever else exists), `{ nodes, pods, priorityClasses, … }`, or YAML text
   * @example expect(chart).toAvoid(Clusters.eks().serverless());
   */
  toAvoid(cluster: unknown): R;

  /**
   * Every node of the cluster runs exactly one of the DaemonSets: no gap, no overlap.
   *
   * @param cluster one of `Clusters`, a list of nodes (and whatever else exists), `{ nodes, pods, priorityClasses, … }`, or YAML text
   * @example expect([small, large]).toPartition(Clusters.gke().linux());
   */
  toPartition(cluster: unknown): R;

  /**
   * The DaemonSets run on the nodes of these names and on no other node of the cluster.
   *
   * @param nodeNames of the cluster; an unknown name is an error
   * @param cluster one of `Clusters`, a list of nodes (and whatever else exists), `{ nodes, pods, priorityClasses, … }`, or YAML text
   * @example expect(chart).toRunOnlyOn(['gpu-1'], Clusters.eks());
   */
  toRunOnlyOn(nodeNames: readonly string[], cluster: unknown): R;
}

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-unused-vars -- jest's types are added to by declaring them again, as they are */
declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends DaemonSetMatchers<R> {}
  }
}

// For tests that import expect from @jest/globals.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends DaemonSetMatchers<R> {}
}

export {};
