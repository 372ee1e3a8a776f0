/** A scheduler that places pods on nodes of the pool `strict` only, which no DaemonSet can know. */
export const STRICT_SCHEDULER = 'strict-scheduler';

const requiredDuringSchedulingIgnoredDuringExecution = {
  nodeSelectorTerms: [{ matchExpressions: [{ key: 'pool', operator: 'In', values: ['strict'] }] }],
};

/** The default profile, and beside it one with affinity of its own. @see https://kubernetes.io/docs/reference/scheduling/config/ */
export const schedulerConfiguration = (kubeconfig: string) => ({
  apiVersion: 'kubescheduler.config.k8s.io/v1',
  kind: 'KubeSchedulerConfiguration',
  clientConnection: { kubeconfig },
  leaderElection: { leaderElect: false },
  profiles: [
    { schedulerName: 'default-scheduler' },
    {
      schedulerName: STRICT_SCHEDULER,
      pluginConfig: [{ name: 'NodeAffinity', args: { addedAffinity: { requiredDuringSchedulingIgnoredDuringExecution } } }],
    },
  ],
});
