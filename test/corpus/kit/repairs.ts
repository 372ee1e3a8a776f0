import type { DaemonSet } from '../../../lib/kube/daemon-set';

/** What the authors mean where an API server refuses what they wrote. */
const REPAIRS: Record<string, (daemonSet: any) => void> = {
  // `value: yes` without quotes is a boolean.
  'datadog-agent': quoteBooleans,
  'datadog-agent-windows-all': quoteBooleans,
  // 600 without a leading zero is a decimal number, and no permission.
  'filebeat': ({ spec: { template: { spec } } }) => {
    spec.volumes.find(({ name }: { name: string }) => name === 'config').configMap.defaultMode = 0o600;
  },
};

/** A DaemonSet as its author means it. */
export function repaired(name: string, daemonSet: DaemonSet): DaemonSet {
  const copy = structuredClone(daemonSet);
  REPAIRS[name]?.(copy);
  return copy;
}

function quoteBooleans({ spec: { template: { spec } } }: any): void {
  for (const { env = [] } of [...spec.containers, ...spec.initContainers ?? []]) {
    for (const each of env) {
      if (each.value === true) {each.value = 'yes';}
    }
  }
}
