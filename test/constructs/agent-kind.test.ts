import { forSystem, type AgentKind } from '../../lib/constructs/agent-kind';
import type { AnySystemAgentProps } from '../../lib/constructs/agent-props';
import { OperatingSystem } from '../../lib/targeting/platform';

const kindFor = (props: Partial<AnySystemAgentProps>) => {
  const kind = (os: OperatingSystem) => (): AgentKind => ({ os, root: false, resources: {} });
  return forSystem({ image: 'a:1', ...props }, { linux: kind(OperatingSystem.LINUX), windows: kind(OperatingSystem.WINDOWS) }).os;
};

test('an agent is for Linux unless it is told to be for Windows', () => {
  expect([kindFor({}), kindFor({ operatingSystem: OperatingSystem.LINUX }), kindFor({ operatingSystem: OperatingSystem.WINDOWS, hostProcess: true })])
    .toEqual(['linux', 'linux', 'windows']);
});

test('there are no host processes on Linux', () => {
  expect(() => kindFor({ hostProcess: false })).toThrow(new Error(
    'hostProcess is for Windows nodes, and this agent is for Linux ones: leave it out, or say operatingSystem: OperatingSystem.WINDOWS'));
});
