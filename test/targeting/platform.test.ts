import { Architecture, OperatingSystem } from '../../lib/targeting/platform';

test('operating systems and architectures are the words that Go has for them', () => {
  expect(Object.values(OperatingSystem)).toEqual(['linux', 'windows']);
  expect(Object.values(Architecture)).toEqual(['amd64', 'arm64', 'arm', 'ppc64le', 'riscv64', 's390x']);
});
