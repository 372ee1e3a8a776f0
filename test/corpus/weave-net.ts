import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, Privileges } from '../../lib';

const xtablesLock = Mount.hostPath('/run/xtables.lock', { name: 'xtables-lock', type: HostPathType.FILE_OR_CREATE }).writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'weave-net', {
  name: 'weave-net',
  metadata: { namespace: 'kube-system', labels: { name: 'weave-net' } },
  selector: { matchLabels: { name: 'weave-net' } },
  minReadySeconds: 5,
  tolerations: [
    { effect: 'NoSchedule', operator: 'Exists' },
    { effect: 'NoExecute', operator: 'Exists' },
  ],
  serviceAccountName: 'weave-net',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  securityContext: { seLinuxOptions: {} },
  initContainers: [{
    name: 'weave-init',
    image: 'weaveworks/weave-kube:latest',
    imagePullPolicy: 'Always',
    command: ['/home/weave/init.sh'],
    securityContext: Privileges.everything(),
    mounts: [
      Mount.hostPath('/opt', { name: 'cni-bin', type: HostPathType.UNCHECKED }).at('/host/opt').writable(),
      Mount.hostPath('/home', { name: 'cni-bin2', type: HostPathType.UNCHECKED }).at('/host/home').writable(),
      Mount.hostPath('/etc', { name: 'cni-conf', type: HostPathType.UNCHECKED }).at('/host/etc').writable(),
      Mount.hostPath('/lib/modules', { type: HostPathType.UNCHECKED }).writable(),
      xtablesLock,
    ],
  }],
  containers: [
    {
      name: 'weave',
      image: 'weaveworks/weave-kube:latest',
      imagePullPolicy: 'Always',
      command: ['/home/weave/launch.sh'],
      env: [...Env.values({ INIT_CONTAINER: true }), Env.nodeName('HOSTNAME')],
      readinessProbe: Check.http(6784, '/status', { host: '127.0.0.1' }),
      resources: { requests: { cpu: '50m' } },
      securityContext: Privileges.everything(),
      mounts: [
        Mount.hostPath('/var/lib/weave', { name: 'weavedb', type: HostPathType.UNCHECKED }).at('/weavedb').writable(),
        Mount.hostPath('/var/lib/dbus', { name: 'dbus', type: HostPathType.UNCHECKED }).at('/host/var/lib/dbus'),
        Mount.hostPath('/etc/machine-id', { name: 'cni-machine-id', type: HostPathType.UNCHECKED }).at('/host/etc/machine-id'),
        xtablesLock,
      ],
    },
    {
      name: 'weave-npc',
      image: 'weaveworks/weave-npc:latest',
      imagePullPolicy: 'Always',
      env: [Env.nodeName('HOSTNAME')],
      resources: { requests: { cpu: '50m' } },
      securityContext: Privileges.everything(),
      mounts: [xtablesLock],
    },
  ],
});
