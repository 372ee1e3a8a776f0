/** Registers the matchers and the snapshot serializer with jest: `import 'cdk8s-daemonsets/testing/register'`. */
import { matchers } from './matchers';
import { placementSerializer } from './placement-serializer';
import './types';

if (typeof expect === 'undefined') {
  throw new Error('cdk8s-daemonsets/testing/register extends the `expect` of jest and works inside a jest test only; '
    + 'elsewhere call placement() of cdk8s-daemonsets/testing');
}
expect.extend(matchers);
expect.addSnapshotSerializer(placementSerializer);
