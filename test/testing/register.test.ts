import { seed } from '../../lib/clusters/seed';
import { placement } from '../../lib/landing/placement';
import { manifest } from '../landing/a-daemon-set';
import '../../lib/testing/register';

test('importing it is enough for matchers and snapshots', () => {
  expect(manifest('a')).toRunOnlyOn(['node1', 'node2'], seed());
  expect(placement(manifest('a'), seed())).toMatchInlineSnapshot(`
NAMESPACE   NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
default     a      2         2         2       2            2           <none>
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule (add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})
  node1    runs
  node2    runs
`);
});

test('outside jest it says what it is for', () => {
  const jestsOwn = Object.getOwnPropertyDescriptor(globalThis, 'expect')!;
  Reflect.deleteProperty(globalThis, 'expect');
  let message = '';
  try {
    jest.isolateModules(() => jest.requireActual('../../lib/testing/register'));
  } catch (error) {
    message = (error as Error).message;
  } finally {
    Object.defineProperty(globalThis, 'expect', jestsOwn);
  }
  expect(message).toBe('cdk8s-daemonsets/testing/register extends the `expect` of jest and works inside a jest test only; '
    + 'elsewhere call placement() of cdk8s-daemonsets/testing');
});
