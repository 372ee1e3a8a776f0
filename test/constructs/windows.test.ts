import { onWindows, windowsSecurity, type WindowsKind } from '../../lib/constructs/windows';
import { Taint } from '../../lib/targeting/taint';

const kind = (given: Partial<WindowsKind>, props: object = {}) => onWindows({ image: 'agent:1', ...props }, { hostProcess: false, root: false, resources: {}, ...given });

test('a host process is one in all containers, in the network of the node', () => {
  expect(kind({ hostProcess: true, root: true })).toEqual({
    os: 'windows',
    root: true,
    resources: {},
    taints: [Taint.noSchedule('node.kubernetes.io/os', 'windows')],
    pod: { os: { name: 'windows' }, hostNetwork: true, dnsPolicy: 'ClusterFirst' },
    podSecurityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } },
  });
});

test('a container has its account by itself', () => {
  expect(kind({ pod: { hostIPC: false } })).toEqual({
    os: 'windows',
    root: false,
    resources: {},
    taints: [Taint.noSchedule('node.kubernetes.io/os', 'windows')],
    pod: { os: { name: 'windows' }, hostIPC: false },
    securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } },
  });
});

test.each<[Partial<WindowsKind>, object, string | undefined, string | undefined]>([
  [{ root: true }, {}, undefined, 'ContainerAdministrator'],
  [{ root: true }, { runAsRoot: false }, undefined, 'ContainerUser'],
  [{ root: true }, { hostProcess: true }, 'NT AUTHORITY\\SYSTEM', undefined],
  [{ root: true, hostProcess: true }, { runAsRoot: false }, 'NT AUTHORITY\\Local service', undefined],
  [{ hostProcess: true }, { hostProcess: false, runAsRoot: true }, undefined, 'ContainerAdministrator'],
])('of %j and %j comes an account', (given, props, ofPod, ofContainer) => {
  const { podSecurityContext, securityContext } = kind(given, props);
  expect([podSecurityContext?.windowsOptions?.runAsUserName, securityContext?.windowsOptions?.runAsUserName]).toEqual([ofPod, ofContainer]);
});

test('what means nothing on Windows is refused', () => {
  const props = { image: 'a:1', args: [], command: [], env: undefined };
  expect(() => onWindows(props, { hostProcess: false, root: false, resources: {} }, ['args', 'command', 'env'])).toThrow(new Error(
    'args, command: for Linux nodes only, and this agent is for Windows ones: leave it out'));
});

test('the taint of Windows nodes is tolerated beside those of the kind', () => {
  expect(kind({ taints: [Taint.controlPlane()] }).taints).toEqual([Taint.controlPlane(), Taint.noSchedule('node.kubernetes.io/os', 'windows')]);
});

test('options of Windows are merged one by one', () => {
  expect(windowsSecurity({ windowsOptions: { hostProcess: true, runAsUserName: 'a' } }, { windowsOptions: { runAsUserName: 'b' } }))
    .toEqual({ windowsOptions: { hostProcess: true, runAsUserName: 'b' } });
  expect(windowsSecurity({}, {})).toEqual({});
  expect([windowsSecurity(undefined, { windowsOptions: {} }), windowsSecurity({}, undefined), windowsSecurity(undefined, undefined)])
    .toEqual([{ windowsOptions: {} }, {}, undefined]);
});
