import { leftOver } from '../../lib/cli/left-over';

const ofKinds = (...kinds: string[]) => kinds.map((kind) => ({ kind }));

describe('what is left over', () => {
  test('is nothing to speak of where there is nothing', () => expect(leftOver('-f', [])).toEqual([]));

  test('is counted by kind', () => {
    expect(leftOver('-f', ofKinds('ServiceAccount', 'ConfigMap', 'ConfigMap')))
      .toEqual(['3 other objects in -f do not bear on placement: ConfigMap 2, ServiceAccount 1']);
  });

  test('may be one', () => expect(leftOver('-c', ofKinds('Lease'))).toEqual(['1 other object in -c does not bear on placement: Lease 1']));
});
