import { Readable } from 'node:stream';
import { AGENT } from './files';
import { makeIo, run } from './terminal';
import { main } from '../../lib/cli/main';

describe('daemonsets', () => {
  test.each([
    [0, ['place', '-f', '-', '-c', 'seed']],
    [1, ['place', '-f', '-', '-c', 'seed', '--fail-on', 'excluded']],
    [2, ['place', '-f', 'nowhere', '-c', 'seed']],
    [2, ['place']],
    [0, ['--version']],
  ])('exits with %i after %j', async (exitCode, argv) => expect(await run(argv, { stdin: AGENT })).toMatchObject({ exitCode }));

  test('says each reason that it cannot run in a line, and obeys none', async () => {
    expect((await run(['place', '-f', 'a\x1b[2J', '-f', 'b', '-c', 'seed'])).stderr).toBe(
      'error: -f a\\u001b[2J cannot be read: there is no such file or folder\nerror: -f b cannot be read: there is no such file or folder\n');
  });

  test('tells its own faults with the place where they happened', async () => {
    const stdin = new Readable({ read() { this.destroy(new Error('a broken disk')); } });
    const io = { ...makeIo(), stdin };
    expect(await main(['batch'], io)).toBe(2);
    expect(io.stderr.content).toMatch(/^error: Error: a broken disk\nerror: +at /);
  });
});
