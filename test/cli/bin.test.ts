import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AGENT } from './files';

const ROOT = join(__dirname, '../..');
const ARGV = ['-r', 'ts-node/register/transpile-only', join(ROOT, 'lib/cli/bin.ts')];
const SETTINGS = { cwd: ROOT, env: { ...process.env, TS_NODE_PROJECT: join(ROOT, 'test/tsconfig.json') } };

/** What the process said, but for the note of a build without Go. */
const said = (stderr: string) => stderr.replace(/^whether the API server accepts .*\n/m, '');

describe('the process', () => {
  test('ends with the exit code of the command', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGV, 'place', '-f', '-', '-c', 'seed', '--fail-on', 'excluded'], { ...SETTINGS, input: AGENT, encoding: 'utf8' });
    expect([status, stdout.split('\n')[2], said(stderr)]).toEqual([1, expect.stringMatching(/^ {2}master {3}excluded/), 'found: 1 excluded (--fail-on excluded)\n']);
  }, 30_000);

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [...ARGV, 'batch'], SETTINGS);
    let stderr = '';
    child.stderr.on('data', (text) => { stderr += text; });
    child.stdin.on('error', () => {}); // the child may be gone before its input is
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((resolve) => child.on('close', resolve));
    const feed = () => {
      while (!child.stdin.destroyed && child.exitCode === null) {
        if (!child.stdin.write('{"id":1,"daemonSets":[],"nodes":[]}\n')) return;
      }
    };
    child.stdin.on('drain', feed);
    feed();
    expect([await ended, said(stderr)]).toEqual([0, '']);
  }, 30_000);
});
