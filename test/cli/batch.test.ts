import { Writable } from 'node:stream';
import fc from 'fast-check';
import { lenient, makeIo, run, Sink } from './terminal';
import { batch } from '../../lib/cli/batch';
import type { Judge } from '../../lib/cli/io';

const line = (id: unknown, more: object = {}) => JSON.stringify({
  id,
  daemonSets: [{ metadata: { name: 'agent' }, spec: { template: { spec: { nodeSelector: { app: 'dev' } } } } }],
  nodes: [{ metadata: { name: 'n1', labels: { app: 'dev' } } }, { metadata: { name: 'n2' } }],
  ...more,
});
const answers = (stdout: string) => stdout.split('\n').slice(0, -1).map((text) => JSON.parse(text));
const OPTIONS = { kubernetesVersion: '1.37', failOn: ['problems'] } as const;

describe('daemonsets batch', () => {
  test('answers every line in order, with its id', async () => {
    const { exitCode, stdout, stderr } = await run(['batch'], { stdin: `${line('a')}\n${line(2)}\r\n\n${line(undefined)}` });
    expect([exitCode, stderr]).toEqual([0, '']);
    const reports = answers(stdout);
    expect(reports).toMatchObject([{ id: 'a' }, { id: 2 }, { id: null }]);
    for (const report of reports) {
      expect(report).toMatchObject({
        schema: 'placement/v1',
        problems: [],
        daemonSets: [{ name: 'agent', source: null, nodes: [{ name: 'n1', verdict: 'runs' }, { name: 'n2', verdict: 'excluded' }] }],
      });
    }
  });

  test('goes on after a line that cannot be answered, and says so in the end', async () => {
    const { exitCode, stdout, stderr } = await run(['batch', '--fail-on', 'none'], { stdin: `${line(1)}\nnope\n${line(3)}\n` });
    expect(answers(stdout).map(({ id, problems }) => [id, problems])).toEqual([
      [1, []],
      [null, [{ message: expect.stringMatching(/^not JSON: /) }]],
      [3, []],
    ]);
    expect([exitCode, stderr]).toEqual([1, 'found: 1 of 3 lines with findings (--fail-on none)\n']);
  });

  test('an answer too deep to be written is a finding, and the next line is answered', async () => {
    const deep = `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const tolerant = `{"id":1,"nodes":[],"daemonSets":[{"metadata":{"name":"a"},"spec":{"template":{"spec":{"tolerations":[${deep}]}}}}]}`;
    const { exitCode, stdout, stderr } = await run(['batch'], { stdin: `${tolerant}\n${line(2)}\n` });
    expect(answers(stdout)).toMatchObject([{ id: 1, problems: [{ message: expect.stringMatching(/^cannot be written: /) }] }, { id: 2, problems: [] }]);
    expect([exitCode, stderr]).toEqual([1, 'found: 1 of 2 lines with findings (--fail-on problems)\n']);
  });

  test('loads Kubernetes once, and says so if there is none', async () => {
    const io = makeIo({ stdin: `${line(1)}\n${line(2)}\n`, kubernetes: null });
    const kubernetes = jest.spyOn(io, 'kubernetes');
    expect(await batch(OPTIONS, io)).toBe(0);
    expect(kubernetes).toHaveBeenCalledTimes(1);
    expect(answers(io.stdout.content).map(({ judge }) => judge)).toEqual([null, null]);
    expect(io.stderr.content).toBe('whether the API server accepts the manifests is left open: this build carries no Kubernetes (npm run kubernetes)\n');
  });

  test('a manifest that Kubernetes refuses is a finding', async () => {
    const causes = [{ field: 'spec.selector', type: 'Required value', reason: 'FieldValueRequired', message: 'Required value' }];
    const strict: Judge = { ...lenient, validate: (objects) => objects.map(() => ({ strict: [], causes, warnings: [] })) };
    const { exitCode, stderr } = await run(['batch'], { stdin: line(1), kubernetes: strict });
    expect([exitCode, stderr]).toEqual([1, 'found: 1 of 1 lines with findings (--fail-on problems)\n']);
  });

  test('takes its findings from --fail-on', async () => {
    expect((await run(['batch', '--fail-on', 'excluded'], { stdin: line(1) })).exitCode).toBe(1);
    expect((await run(['batch', '--fail-on', 'problems'], { stdin: line(1) })).exitCode).toBe(0);
  });

  test('decides for the version of the line, or else of the command', async () => {
    const { stdout } = await run(['batch', '--kubernetes-version', 'v1.30.4'], { stdin: `${line(1)}\n${line(2, { kubernetesVersion: '1.28' })}\n` });
    expect(answers(stdout).map(({ kubernetesVersion }) => kubernetesVersion)).toEqual(['1.30', '1.28']);
  });

  test('stops in peace when its reader is gone', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    let written = 0;
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done((written += 1) > 1 ? gone : null) });
    stdout.on('error', () => {});
    let read = 0;
    const stdin = (function* () { while (read < 1000) { read += 1; yield Buffer.from(`${line(read)}\n`); } })();
    expect(await batch(OPTIONS, { ...makeIo({ stdin }), stdout })).toBe(0);
    expect(written).toBe(2);
    expect(read).toBeLessThan(1000);
  });

  test('reads no faster than its reader takes', async () => {
    let read = 0;
    let ahead = 0;
    let answered = 0;
    const stdin = (function* () { for (; read < 200; read += 1) yield Buffer.from(`${line(read, { objects: [{ pad: 'x'.repeat(5000) }] })}\n`); })();
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        answered += 1;
        ahead = Math.max(ahead, read - answered);
        setImmediate(done);
      },
    });
    await batch(OPTIONS, { ...makeIo({ stdin }), stdout });
    expect(answered).toBe(200);
    expect(ahead).toBeLessThan(50);
  });

  test('gives one line of JSON for every line, whatever it holds', async () => {
    const anything = fc.jsonValue();
    const daemonSet = fc.record({ metadata: anything, spec: anything, kind: anything }, { requiredKeys: [] });
    const node = fc.record({ metadata: fc.record({ name: anything }), spec: anything, status: anything });
    const request = fc.record({
      id: anything,
      daemonSets: fc.oneof(anything, fc.array(daemonSet)),
      nodes: fc.oneof(anything, fc.array(node)),
      objects: anything,
      kubernetesVersion: anything,
    }, { requiredKeys: [] });
    const text = fc.string({ unit: 'binary' }).map((one) => one.replace(/\n/g, ' '));
    const hostile = fc.oneof(text, fc.json(), request.map((one) => JSON.stringify(one))).filter((one) => one.trim() !== '');
    await fc.assert(fc.asyncProperty(fc.array(hostile, { maxLength: 5 }), async (texts) => {
      const io = { ...makeIo({ stdin: `${texts.join('\n')}\n` }), stdout: new Sink() };
      const exitCode = await batch(OPTIONS, io);
      expect([0, 1]).toContain(exitCode);
      expect(answers(io.stdout.content)).toHaveLength(texts.length);
      expect(io.stdout.content).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }), { numRuns: 300 });
  });
});
