import { runInNewContext } from 'node:vm';
import { messageOf } from '../../lib/cli/exit-code';

test.each([
  [new Error('a sentence'), 'a sentence'],
  [runInNewContext('new Error("of another realm")'), 'of another realm'],
  ['thrown bare', 'thrown bare'],
  [null, 'null'],
])('%p says %j', (thrown, message) => expect(messageOf(thrown)).toBe(message));
