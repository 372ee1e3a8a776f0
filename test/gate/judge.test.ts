import { judge, judgeIfThere } from '../../lib/gate/judge';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';

test('the judge is the one of this process, where it was built', () => {
  expect(judgeIfThere()).toBe(isAvailable() ? loadSync() : undefined);
  if (isAvailable()) {expect(judge()).toBe(loadSync());} else {expect(judge).toThrow('the judge is not built');}
});
