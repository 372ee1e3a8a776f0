import { CANNOT_RUN, CannotRun, FINDINGS, FINE } from '../../lib/cli/exit-code';

test('fine, findings and failure are told apart as grep does', () => expect([FINE, FINDINGS, CANNOT_RUN]).toEqual([0, 1, 2]));

test('a reason not to run is an error with a sentence', () => expect(new CannotRun('no such file')).toMatchObject({ message: 'no such file' }));
