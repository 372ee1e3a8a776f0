import { podNames } from '../../../lib/placement/admission/pod-names';

test.each([
  ['agent', 'agent-', 'agent-xxxxx'],
  ['a'.repeat(57), `${'a'.repeat(57)}-`, `${'a'.repeat(57)}-xxxxx`],
  ['a'.repeat(58), `${'a'.repeat(58)}-`, `${'a'.repeat(58)}xxxxx`],
  ['a'.repeat(253), 'a'.repeat(253), `${'a'.repeat(58)}xxxxx`],
])('the pods of %s', (name, asked, made) => expect(podNames(name)).toEqual({ asked, made }));
