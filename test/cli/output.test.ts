import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './files';
import { makeIo } from './terminal';
import { parseOutputs, put, type Output } from '../../lib/cli/output';
import { toReport } from '../../lib/report/to-report';
import { answersFor, daemonSet } from '../report/cast';

const { path } = folder();
const answers = answersFor([daemonSet()]);
const findings = { answers, report: toReport(answers, { kubernetesVersion: '1.37' }), namespaces: false };

describe('the outputs', () => {
  test.each<[string[] | undefined, Output[]]>([
    [undefined, [{ format: 'table', file: undefined }]],
    [['wide'], [{ format: 'wide', file: undefined }]],
    [['table', 'json=a=b.json', 'yaml=c'], [{ format: 'table', file: undefined }, { format: 'json', file: 'a=b.json' }, { format: 'yaml', file: 'c' }]],
  ])('of %j are %j', (options, outputs) => expect(parseOutputs(options)).toEqual(outputs));

  test.each<[string[], string]>([
    [['xml'], '-o xml: there is no format "xml"; choose table, wide, json, yaml, or a format and a file: json=report.json'],
    [['json='], '-o json=: a file name is missing after "="'],
    [['json', 'yaml'], '-o json -o yaml: only one format can go to standard output; give the others a file: -o json=report.json'],
  ])('cannot be %j', (options, message) => expect(() => parseOutputs(options)).toThrow(message));

  test.each([
    ['table', /^NAME {20}DESIRED/],
    ['wide', /UNAVAILABLE\n/],
    ['json', /^\{\n {2}"schema": "placement\/v1",\n[^]*\n\}\n$/],
    ['yaml', /^schema: placement\/v1\n/],
  ] as const)('are written as %s', async (format, expected) => {
    const io = makeIo();
    await put({ format, file: undefined }, findings, io, true);
    expect(io.stdout.content).toMatch(expected);
  });

  test('are painted on a terminal only', async () => {
    const file = join(path, 'table.txt');
    const io = makeIo({ isTTY: true });
    await put({ format: 'table', file }, findings, io, true);
    await put({ format: 'table', file: undefined }, findings, io, true);
    expect(readFileSync(file, 'utf8')).not.toContain('\x1b');
    expect(io.stdout.content).toContain('\x1b[32mruns');
  });

  test.each([
    ['no/where', () => `there is no folder ${join(path, 'no')}`],
    ['.', () => 'it is a folder'],
    ['a\0b', () => expect.stringContaining('null bytes')],
  ])('name the file that cannot be written: %j', async (name, why) => {
    const file = `${path}/${name}`;
    const message = await put({ format: 'json', file }, findings, makeIo(), true).catch(({ message: said }: Error) => said.split(`-o json=${file}: `));
    expect(message).toEqual(['', why()]);
  });
});
